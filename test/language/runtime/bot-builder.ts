import type {
  Action,
  AttributeDeclaration,
  AttributeType,
  Bot,
  Channel,
  Text,
} from '../../../language/bot/bot.js';

/** A bot in short: what is left out is empty, `branches` are those of the sequence `Main`. */
export interface Sketch {
  attributes?: Record<string, AttributeType>;
  branches?: Record<string, Action[]>;
  channels?: Channel[];
  skipKnownAttributes?: boolean;
  more?: Partial<Bot>;
}

/** Every kind of attribute once. */
export const ATTRIBUTES: Record<string, AttributeType> = {
  name: { kind: 'text' },
  email: { kind: 'email' },
  count: { kind: 'number' },
  score: { kind: 'number', minimum: 0, maximum: 10 },
  day: { kind: 'date' },
  pizza: { kind: 'choice', values: ['Margherita', 'Diavola'] },
};

export function botOf({ attributes = ATTRIBUTES, branches = {}, ...rest }: Sketch): Bot {
  const { channels = ['chat'], skipKnownAttributes = false, more = {} } = rest;
  const main = { name: 'Main', channels, skipKnownAttributes, branches: branchesOf(branches) };
  return {
    format: 1,
    start: 'Main',
    attributes: Object.entries(attributes).map(([name, type]): AttributeDeclaration => ({ name, type })),
    agents: [{ name: 'maya', label: 'Maya Chen' }, { name: 'tom' }],
    departments: [
      { name: 'sales', agents: ['maya'] },
      { name: 'support', agents: [] },
    ],
    bots: [{ name: 'helper' }],
    webhooks: [],
    ...more,
    sequences: [main, ...(more.sequences ?? [])],
  };
}

export function branchesOf(branches: Record<string, Action[]>) {
  return Object.entries(branches).map(([name, actions]) => ({ name, actions }));
}

const PART = /\{@(?<agent>[^}]+)\}|\{(?<attribute>[^|}]+)(?:\|(?<fallback>[^}]*))?\}|(?<words>[^{]+)/g;

/** A text as it is written in source: `Hi {name|there}, meet {@maya}`. */
export function text(source: string): Text {
  return [...source.matchAll(PART)].map(({ groups = {} }) => {
    const { agent, attribute = '', fallback, words } = groups;
    if (words !== undefined) return words;
    if (agent !== undefined) return { agent };
    return fallback === undefined ? { attribute } : { attribute, fallback };
  });
}

/** Actions in short. */
export const act = {
  reply: (source: string): Action => ({ type: 'bot-reply', text: text(source) }),
  ask: (attribute: string, prompt?: string, retry?: string): Action => ({
    type: 'visitor-attribute',
    attribute,
    ...(prompt !== undefined && { prompt: text(prompt) }),
    ...(retry !== undefined && { retry: text(retry) }),
  }),
  options: (targets: Record<string, string>, more: { saves?: string; otherwise?: string } = {}): Action => ({
    type: 'bubble-options',
    options: Object.entries(targets).map(([label, target]) => ({ label, target })),
    ...more,
  }),
  set: (attribute: string, value: string): Action => ({ type: 'set', attribute, value: text(value) }),
  add: (attribute: string, amount: number): Action => ({ type: 'add', attribute, amount }),
  clear: (attribute: string): Action => ({ type: 'clear', attribute }),
  next: (target: string): Action => ({ type: 'next', target }),
  end: { type: 'end' } satisfies Action,
};
