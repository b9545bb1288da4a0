import type { Report } from '../diagnostics/report.js';
import { quoted } from '../diagnostics/wording.js';
import {
  type ExpectChat,
  type ExpectClosed,
  type ExpectInvite,
  type ExpectLead,
  type ExpectNote,
  type ExpectOpened,
  type ExpectRedirect,
  type ExpectTag,
  isExpect,
  isHole,
  type Outcome,
  type Scenario,
  type SeqbotAstType,
  type Text,
} from '../generated/ast.js';
import { plainContent } from '../text/content.js';
import { nearest } from '../text/edit-distance.js';
import type { Check } from './checks.js';
import type { DoingKind } from './doings.js';
import { type Reach, reachOf } from './reach.js';

/** Among how many texts what was meant is looked for: a scenario may expect as many. */
const MAX_CANDIDATES = 1000;

/** Something in the bot could do what a scenario expects. */
export const expectationsCanComeTrue: Check<Scenario> = (scenario, report) => {
  const outcomes = scenario.steps.flatMap((step) => (isExpect(step) && step.outcome ? [step.outcome] : []));
  const reach = outcomes.length > 0 ? reachOf(scenario) : undefined;
  if (!reach) return;
  for (const outcome of outcomes) {
    if (outcome.$type === 'ExpectChat') checkChat(outcome, reach, report);
    else if (outcome.$type === 'ExpectInvite') checkInvite(outcome, reach, report);
    else if (isHappening(outcome)) checkHappening(outcome, reach, report);
  }
};

type Happening = ExpectTag | ExpectNote | ExpectLead | ExpectRedirect | ExpectOpened | ExpectClosed;

/** What is expected to be done, with which text, and how a source begins to say so. */
interface Expected {
  readonly kinds: readonly DoingKind[];
  readonly words: string;
  readonly text?: Text;
}

type Rows = { readonly [Type in Happening['$type']]: (outcome: SeqbotAstType[Type]) => Expected };

const ROWS: Rows = {
  ExpectTag: ({ subject, tag: text }) => ({ kinds: [`tag ${subject}`], words: `tag ${subject}`, text }),
  ExpectNote: ({ subject, text }) =>
    subject
      ? { kinds: [`note ${subject}`], words: `note on ${subject}`, text }
      : { kinds: ['note contact', 'note case'], words: 'note', text },
  ExpectLead: ({ recipient: text }) => ({ kinds: ['lead'], words: 'lead to', text }),
  ExpectRedirect: ({ url: text }) => ({ kinds: ['redirect'], words: 'redirect to', text }),
  ExpectOpened: ({ url: text }) => ({ kinds: ['opened'], words: 'opened', text }),
  ExpectClosed: () => ({ kinds: ['closed'], words: 'closed' }),
};

function isHappening(outcome: Outcome): outcome is Happening {
  return Object.hasOwn(ROWS, outcome.$type);
}

function expectedBy<Type extends Happening['$type']>(
  outcome: SeqbotAstType[Type] & { $type: Type },
): Expected {
  const read: (outcome: SeqbotAstType[Type]) => Expected = ROWS[outcome.$type];
  return read(outcome);
}

function checkHappening(outcome: Happening, { sequence, doings }: Reach, report: Report): void {
  const { kinds, words, text } = expectedBy(outcome);
  if (text && (!text.closed || text.parts.length === 0 || text.parts.some(isHole))) return;
  if (!text && outcome.$type !== 'ExpectClosed') return;
  const wanted = plainContent(text);
  const there = doings.flatMap(({ texts }) => kinds.flatMap((kind) => texts.get(kind) ?? []));
  if (there.some((texts) => texts.couldRead(wanted))) return;
  const candidates = there.reduce((sum, { constantCount }) => sum + constantCount, 0);
  const suggestion =
    candidates > MAX_CANDIDATES
      ? undefined
      : nearest(
          wanted,
          there.flatMap(({ constant }) => constant),
        );
  const expected = text ? `${words} ${quoted(wanted)}` : words;
  report('never-happens', { sequence, expected, suggestion }, { node: text ?? outcome });
}

function checkChat({ assignee }: ExpectChat, { sequence, doings }: Reach, report: Report): void {
  if (!assignee) return;
  const { everyone, agent, department } = assignee;
  const wanted = agent?.ref ?? department?.ref;
  if (!everyone && !wanted) return;
  const happens = doings.some(({ chats }) =>
    chats.some(({ assignee: other }) => {
      const named = other?.agent ?? other?.department;
      if (!other || (named && !named.ref)) return true;
      return everyone ? other.everyone === everyone : named?.ref === wanted;
    }),
  );
  const name = agent ? `agent ${agent.$refText}` : `department ${department?.$refText ?? ''}`;
  const expected = `chat with ${everyone ? `all ${everyone}` : name}`;
  if (!happens) report('never-happens', { sequence, expected }, { node: assignee });
}

function checkInvite({ invitee }: ExpectInvite, { sequence, doings }: Reach, report: Report): void {
  const wanted = invitee?.bot?.ref ?? invitee?.sequence?.ref;
  if (!invitee || !wanted) return;
  const happens = doings.some(({ invites }) =>
    invites.some(({ invitee: other }) => {
      const named = other?.bot ?? other?.sequence;
      return !named?.ref || named.ref === wanted;
    }),
  );
  const kind = invitee.bot ? 'bot' : 'sequence';
  if (!happens)
    report('never-happens', { sequence, expected: `invite ${kind} ${wanted.name}` }, { node: invitee });
}
