import type { AttributeDeclaration } from '../../../language/bot/bot.js';
import { accepts } from '../../../language/runtime/index.js';
import type { Profile } from '../../../language/runtime/state.js';

/** What is typed into fields, by attribute; an empty text is no value. */
export type Draft = ReadonlyMap<string, string>;

/** What a draft says, each value as it is kept; nothing while one of them does not fit. */
export function valuesOf(attributes: readonly AttributeDeclaration[], draft: Draft): Profile | undefined {
  const typed = attributes.flatMap(({ name, type }) => {
    const text = draft.get(name) ?? '';
    return text === '' ? [] : [[name, accepts(type, text)] as const];
  });
  const values = typed.filter((entry): entry is readonly [string, string] => entry[1] !== undefined);
  return values.length === typed.length ? Object.fromEntries(values) : undefined;
}

/** The draft that says these values. */
export function draftOf(values: Profile): Draft {
  return new Map(Object.entries(values));
}
