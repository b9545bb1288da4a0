/**
 * The compiled bot: what `pizza.bot.json` holds and what the runtime plays.
 *
 * This module imports nothing. Everything is plain JSON: no `undefined` values, no dates, no class instances.
 * References between parts are by name; names are unique per kind, branch names per sequence. Any name may be the
 * name of a built-in property (`__proto__`, `constructor`): look names up with a `Map`, never as a property.
 */

/** The version of the document's form. It grows when an old reader would misread a new document. */
export const BOT_FORMAT = 1;

/** A self-contained bot: the sequences of one file, those that invitations reach, and the declarations they use. */
export interface Bot {
  format: typeof BOT_FORMAT;
  /** The name of the sequence where the bot starts: the file's first. */
  start: string;
  attributes: AttributeDeclaration[];
  agents: AgentDeclaration[];
  departments: DepartmentDeclaration[];
  bots: ConversationalBotDeclaration[];
  webhooks: WebhookDeclaration[];
  sequences: Sequence[];
}

/** A list of plain strings and references, in reading order. Adjacent strings are merged, none is empty. */
export type Text = TextPart[];
export type TextPart = string | AttributePart | AgentPart;

/** The value of a visitor attribute; while that is unknown, `fallback` (plain text) or nothing. */
export interface AttributePart {
  attribute: string;
  fallback?: string;
}

/** A mention of an agent; shown by label, or by name where there is no label. */
export interface AgentPart {
  agent: string;
}

export type Channel = 'chat' | 'sms';
export type Subject = 'contact' | 'case';

export interface Documented {
  name: string;
  /** What people read instead of the name. */
  label?: string;
  /** Markdown from `///` comments. */
  documentation?: string;
}

export interface AttributeDeclaration extends Documented {
  type: AttributeType;
}

export type SimpleKind = 'text' | 'email' | 'phone' | 'date' | 'url';

/** What values an attribute takes. `minimum` and `maximum` are inclusive and come together. */
export type AttributeType =
  | { kind: SimpleKind }
  | { kind: 'number'; minimum?: number; maximum?: number }
  | { kind: 'choice'; values: string[] };

export type AgentDeclaration = Documented;

export interface DepartmentDeclaration extends Documented {
  /** Names of agents. */
  agents: string[];
}

export type ConversationalBotDeclaration = Documented;

/** An HTTP call whose JSON answer fills attributes. */
export interface WebhookDeclaration {
  name: string;
  documentation?: string;
  method: 'get' | 'post';
  url: Text;
  headers: NamedText[];
  /** Fields of a JSON body, escaped by whoever sends it. Never together with `body`. */
  fields: NamedText[];
  /** A body sent as it stands. */
  body?: Text;
  saves: Save[];
}

export interface NamedText {
  name: string;
  value: Text;
}

/** `path` is a JSON path of property names and indices, as in `data.items[0].count`. */
export interface Save {
  attribute: string;
  path: string;
}

export interface Sequence {
  name: string;
  title?: string;
  documentation?: string;
  /** At least one; scenarios and previews start on the first. */
  channels: Channel[];
  skipKnownAttributes: boolean;
  /** The first branch is the start. */
  branches: Branch[];
}

export interface Branch {
  name: string;
  title?: string;
  documentation?: string;
  actions: Action[];
}

/** The name of a branch of the same sequence. Empty in a bot lowered from a file where the name is missing. */
export type Target = string;

export type Action =
  | BotReply
  | VisitorAttribute
  | BubbleOptions
  | CardResponse
  | ChatWidget
  | Next
  | GoTo
  | RedirectTo
  | SendLead
  | PostLead
  | SyncToCrm
  | AddNote
  | AssignTag
  | ChatWithAgent
  | ChatWithDepartment
  | InviteConversationalBot
  | InviteSequenceBot
  | CloseConversation
  | End
  | ConditionAction
  | SetAction
  | AddAction
  | ClearAction
  | CallAction
  | Split
  | Wait;

export type ActionType = Action['type'];

/** One message: a text, pictures and videos, or both. At least one of the two is there. */
export interface BotReply {
  type: 'bot-reply';
  /** Markdown. */
  text?: Text;
  media?: Media[];
}

/** Sizes are in CSS pixels. */
export interface Media {
  kind: 'image' | 'video';
  url: Text;
  width?: number;
  height?: number;
  alt?: string;
}

export interface VisitorAttribute {
  type: 'visitor-attribute';
  attribute: string;
  /** Markdown. Without it the bot waits silently. */
  prompt?: Text;
  retry?: Text;
}

export interface BubbleOptions {
  type: 'bubble-options';
  saves?: string;
  options: Bubble[];
  otherwise?: Target;
}

export interface Bubble {
  label: string;
  target: Target;
}

export interface CardResponse {
  type: 'card-response';
  saves?: string;
  cards: Card[];
}

/** A card with a target is pickable; one with only a link opens it while the chat waits on. */
export interface Card {
  title: string;
  /** Markdown. */
  text?: Text;
  image?: CardImage;
  link?: CardLink;
  target?: Target;
}

export interface CardImage {
  url: Text;
  width?: number;
  height?: number;
}

export interface CardLink {
  label?: string;
  url: Text;
}

/** The widget apps there are. */
export const WIDGET_APPS = [
  'article-search',
  'book-meeting',
  'calendly',
  'chili-piper',
  'get-a-demo',
  'jotform',
  'mailchimp',
  'oncehub',
  'stripe',
  'typeform',
] as const;
export type WidgetApp = (typeof WIDGET_APPS)[number];

/** Without a target the sequence stops when the app is done. */
export interface ChatWidget {
  type: 'chat-widget';
  /** One of {@link WIDGET_APPS} in every valid bot. */
  app: string;
  config?: Text;
  target?: Target;
}

export interface Next {
  type: 'next';
  target: Target;
}

export interface GoTo {
  type: 'go-to';
  target: Target;
}

export interface RedirectTo {
  type: 'redirect-to';
  url: Text;
}

export interface SendLead {
  type: 'send-lead';
  email: string;
}

export interface PostLead {
  type: 'post-lead';
  url: Text;
}

export interface SyncToCrm {
  type: 'sync-to-crm';
  crm: string;
}

export interface AddNote {
  type: 'add-note';
  on: Subject;
  text: Text;
}

export interface AssignTag {
  type: 'assign-tag';
  on: Subject;
  tag: string;
}

/** Without `agent`: all online agents. `offline` is where it goes when nobody is online. */
export interface ChatWithAgent {
  type: 'chat-with-agent';
  agent?: string;
  offline?: Target;
}

/** Without `department`: all departments. `offline` is where it goes when nobody is online. */
export interface ChatWithDepartment {
  type: 'chat-with-department';
  department?: string;
  offline?: Target;
}

export interface InviteConversationalBot {
  type: 'invite-conversational-bot';
  bot: string;
}

export interface InviteSequenceBot {
  type: 'invite-sequence-bot';
  sequence: string;
}

/** With a target the closing is cancelled and the sequence goes on there. */
export interface CloseConversation {
  type: 'close-conversation';
  target?: Target;
}

export interface End {
  type: 'end';
}

/** Leads to `target`, or runs `then` (else `otherwise`), when its condition holds. The lists hold instant actions only. */
export type ConditionAction =
  | { type: 'condition'; condition: Condition; target: Target }
  | { type: 'condition'; condition: Condition; then: Action[]; otherwise?: Action[] };

export type Condition =
  | { operator: 'and' | 'or'; conditions: Condition[] }
  | { operator: 'not'; condition: Condition }
  | { operator: 'is-known' | 'is-unknown'; attribute: string }
  | { operator: ComparisonOperator; attribute: string; value: Text };

export type ComparisonOperator =
  | 'is'
  | 'is-not'
  | 'contains'
  | 'starts-with'
  | 'greater-than'
  | 'at-least'
  | 'less-than'
  | 'at-most';

export interface SetAction {
  type: 'set';
  attribute: string;
  value: Text;
}

export interface AddAction {
  type: 'add';
  attribute: string;
  amount: number;
}

export interface ClearAction {
  type: 'clear';
  attribute: string;
}

/** `failed` is where it goes when the call fails or outruns ten seconds; without it the sequence goes on. */
export interface CallAction {
  type: 'call';
  webhook: string;
  failed?: Target;
}

export interface Split {
  type: 'split';
  parts: SplitPart[];
}

/** `share` is in per cent. */
export interface SplitPart {
  share: number;
  target: Target;
}

export interface Wait {
  type: 'wait';
  milliseconds: number;
}
