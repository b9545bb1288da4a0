import { useContext } from 'preact/hooks';
import type { Assignee } from '../../../../../language/runtime/effect.js';
import type { Program } from '../../../../../language/runtime/program.js';
import type { Ending } from '../../../../../language/runtime/state.js';
import type { EntryOf } from '../../state/entry.js';
import { strings } from '../../strings.js';
import { useActions } from '../actions.js';
import { Icon } from '../icon.js';
import { type HandOver, HandOverContext } from './hand-over.js';
import { Line } from './line.js';
import { StateCard, type Tone } from './state-card.js';

const LOOKS: { readonly [E in Ending]: { readonly icon: string; readonly tone: Tone } } = {
  end: { icon: 'check', tone: 'quiet' },
  'ran-off': { icon: 'warning', tone: 'warning' },
  closed: { icon: 'archive', tone: 'closed' },
  agents: { icon: 'organization', tone: 'good' },
  bot: { icon: 'hubot', tone: 'good' },
  widget: { icon: 'browser', tone: 'quiet' },
  runaway: { icon: 'error', tone: 'bad' },
  broken: { icon: 'error', tone: 'bad' },
};

/** How the conversation has ended, and the way to play it once more. */
export function Ended({ entry: { at, ending } }: { readonly entry: EntryOf<'ended'> }) {
  const { program, restart } = useActions();
  const handOver = useContext(HandOverContext);
  const { title, means } = strings.chat.endings[ending];
  return (
    <Line by="nobody" at={at}>
      <StateCard
        {...LOOKS[ending]}
        title={titleOf(program, handOver) ?? title}
        means={meaningOf(program, handOver) ?? means}
      >
        <button type="button" class="secondary again" onClick={restart} data-takes-input>
          <Icon name="debug-restart" /> {strings.chat.again}
        </button>
      </StateCard>
    </Line>
  );
}

function titleOf(program: Program, handOver: HandOver | undefined): string | undefined {
  if (handOver?.type === 'case') return strings.chat.handedTo(whomOf(program, handOver.assignee));
  if (handOver?.type !== 'invite-bot') return undefined;
  return strings.chat.handedToBot(program.bots.get(handOver.bot)?.label ?? handOver.bot);
}

function meaningOf({ agents }: Program, handOver: HandOver | undefined): string | undefined {
  if (handOver?.type !== 'case') return undefined;
  const names = handOver.online.map((name) => agents.get(name)?.label ?? name);
  return names.length > 0 ? strings.chat.seenBy(names.join(', ')) : strings.timeline.nobodyOnline;
}

function whomOf({ agents, departments }: Program, assignee: Assignee): string {
  const name = assignee.kind === 'agent' ? assignee.agent : assignee.department;
  if (name === undefined) return strings.chat.everyone[assignee.kind];
  const declared = assignee.kind === 'agent' ? agents.get(name) : departments.get(name);
  return declared?.label ?? name;
}
