import type { AstNode } from 'langium';
import type { Text } from '../bot/bot.js';
import {
  type Call,
  type CardLink,
  type Chat,
  type Close,
  type Invite,
  isCall,
  isChat,
  isInvite,
  isSplit,
  isText,
  type Note,
  type PostLead,
  type Redirect,
  type SendLead,
  type SeqbotAstType,
  type Sequence,
  type Split,
  type SyncLead,
  type Tag,
  type Widget,
} from '../generated/ast.js';
import { walk } from '../references/walk.js';
import { contentOf } from '../text/content.js';
import { PossibleTexts } from '../text/could-read.js';

/** What can be expected of a bot, apart from the text that it does it with. */
export type DoingKind =
  | `tag ${string}`
  | `note ${string}`
  | 'lead'
  | 'redirect'
  | 'opened'
  | 'widget'
  | 'closed';

/** What a sequence does anywhere, whether or not it ever comes to it. */
export interface Doings {
  /** What it does with a text: a tag, an address, the name of an app. */
  readonly texts: ReadonlyMap<DoingKind, PossibleTexts>;
  readonly chats: readonly Chat[];
  readonly invites: readonly Invite[];
  readonly calls: readonly Call[];
  readonly splits: readonly Split[];
  /** A text without an end has taken what stands behind it. */
  readonly whole: boolean;
}

type Doer = Tag | Note | SendLead | PostLead | SyncLead | Redirect | CardLink | Widget | Close;
type Rows = {
  readonly [Type in Doer['$type']]: (node: SeqbotAstType[Type]) => { kind: DoingKind; text: Text };
};

const ROWS: Rows = {
  Tag: ({ subject, tag }) => ({ kind: `tag ${subject}`, text: contentOf(tag) }),
  Note: ({ subject, text }) => ({ kind: `note ${subject ?? 'case'}`, text: contentOf(text) }),
  SendLead: ({ email }) => ({ kind: 'lead', text: contentOf(email) }),
  PostLead: ({ url }) => ({ kind: 'lead', text: contentOf(url) }),
  SyncLead: ({ crm }) => ({ kind: 'lead', text: contentOf(crm) }),
  Redirect: ({ url }) => ({ kind: 'redirect', text: contentOf(url) }),
  CardLink: ({ first, second }) => ({ kind: 'opened', text: contentOf(second ?? first) }),
  Widget: ({ app }) => ({ kind: 'widget', text: [app ?? ''] }),
  Close: () => ({ kind: 'closed', text: [] }),
};

const known = new WeakMap<Sequence, Doings>();

/** What a sequence itself does: those that it invites are left out. Found once, for it does not depend on other files. */
export function doingsOf(sequence: Sequence): Doings {
  const found = known.get(sequence) ?? collect(sequence);
  known.set(sequence, found);
  return found;
}

function collect(sequence: Sequence): Doings {
  const texts = new Map<DoingKind, PossibleTexts>();
  const chats: Chat[] = [];
  const invites: Invite[] = [];
  const calls: Call[] = [];
  const splits: Split[] = [];
  let whole = true;
  walk(sequence, (node) => {
    if (isDoer(node)) add(node, texts);
    else if (isChat(node)) chats.push(node);
    else if (isInvite(node)) invites.push(node);
    else if (isCall(node)) calls.push(node);
    else if (isSplit(node)) splits.push(node);
    else if (isText(node) && !node.closed) whole = false;
  });
  return { texts, chats, invites, calls, splits, whole };
}

function isDoer(node: AstNode): node is Doer {
  return Object.hasOwn(ROWS, node.$type);
}

function add<Type extends keyof Rows>(
  node: SeqbotAstType[Type] & { $type: Type },
  texts: Map<DoingKind, PossibleTexts>,
): void {
  const make: (node: SeqbotAstType[Type]) => { kind: DoingKind; text: Text } = ROWS[node.$type];
  const { kind, text } = make(node);
  const possible = texts.get(kind) ?? new PossibleTexts();
  texts.set(kind, possible);
  possible.add(text);
}
