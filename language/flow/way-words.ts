import type { Exit, ExitKind, Way, WayKind } from './graph.js';

/** What people read of each kind of way, with the label that it has. */
const WAYS: { readonly [Kind in WayKind]: (label: string) => string } = {
  bubble: (label) => `"${label}"`,
  otherwise: () => 'otherwise',
  card: (label) => `"${label}"`,
  'widget-done': (label) => `${label} is done`,
  condition: (label) => `if ${label}`,
  next: () => 'next',
  'go-to': () => 'go to',
  offline: () => 'nobody online',
  'call-failed': (label) => `"${label}" fails`,
  split: (label) => label,
  'closing-cancelled': () => 'in place of closing',
  invitation: () => 'invitation',
};

/**
 * When a way is taken, in few words: `"Order a pizza"`, `if plan is "Basic"`, `nobody online`. Labels are as the author
 * wrote them: they may be long and hold anything.
 */
export function wayWords({ kind, label = '' }: Way): string {
  return WAYS[kind](label);
}

/** What people read of each kind of end; `to` is who takes over. */
const EXITS: { readonly [Kind in ExitKind]: (to: string | undefined) => string } = {
  closed: () => 'closed',
  ended: () => 'end',
  'ran-out': () => 'dead end',
  'widget-done': () => 'ends with the widget',
  agent: (to) => (to === undefined ? 'chat with all agents' : `chat with ${to}`),
  department: (to) => (to === undefined ? 'chat with all departments' : `chat with ${to}`),
  bot: (to = '') => `goes on with bot ${to}`,
};

/** How a sequence ends, in few words: `closed`, `chat with maya`. */
export function exitWords({ kind, to }: Exit): string {
  return EXITS[kind](to);
}
