import type { Circumstances, ForcedPart, Online } from '../../../language/runtime/state.js';

/** What a change of each circumstance is called. */
const circumstances: { readonly [K in keyof Circumstances]: (value: Circumstances[K]) => string } = {
  online: (online: Online) => {
    if (online === 'everyone') return 'Everyone is online from here on.';
    return online === 'nobody' || online.length === 0
      ? 'Nobody is online from here on.'
      : `Online from here on: ${online.join(', ')}.`;
  },
  popups: (popups) =>
    popups === 'blocked' ? 'Popups are blocked from here on.' : 'Popups open from here on.',
  splits: (parts) =>
    parts.length === 0
      ? 'Splits go by chance from here on.'
      : `The next splits take: ${parts.map(numbered).join(', ')}.`,
  parts: (parts) =>
    parts.length === 0
      ? 'Splits go by chance from here on.'
      : `Splits from here on: ${parts.map(partText).join(', ')}.`,
};

function partText({ branch, part }: ForcedPart): string {
  return `${branch} takes ${numbered(part)}`;
}

function numbered(part: number): string {
  return `part ${part + 1}`;
}

/** What is said in a conversation of what whoever plays it changed on the way. */
export const changes = {
  circumstances,
  edited: (attribute: string, value: string) => `${attribute} was edited: ${value}`,
  late: 'no answer within 10 seconds',
  cleared: (attribute: string) => `${attribute} was cleared.`,
};
