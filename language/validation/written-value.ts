import type { AttributeType } from '../bot/bot.js';
import { typeOf } from '../compiler/declarations.js';
import { textOfValue } from '../compiler/values.js';
import type { Attribute, Text, Value } from '../generated/ast.js';
import { contentOf } from '../text/content.js';

/**
 * What a value says; nothing if that can only be known in a chat (it holds a reference), or where another rule has
 * something to say about it: it is missing, not closed, or empty.
 */
export function writtenValue(value: Value | undefined): string | undefined {
  if (value?.$type === 'TextValue') return writtenText(value.text);
  const [text] = textOfValue(value);
  return typeof text === 'string' ? text : undefined;
}

/** What a text says that is the same for every visitor; nothing where {@link writtenValue} says nothing. */
export function writtenText(text: Text | undefined): string | undefined {
  if (!text?.closed) return undefined;
  const [content, ...rest] = contentOf(text);
  return typeof content === 'string' && rest.length === 0 ? content : undefined;
}

const types = new WeakMap<Attribute, AttributeType>();

/** The type of an attribute, worked out once for all that is compared with it. */
export function typeOfAttribute(attribute: Attribute): AttributeType {
  const known = types.get(attribute) ?? typeOf(attribute.type);
  types.set(attribute, known);
  return known;
}
