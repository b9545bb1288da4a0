import type { AttributePart, AttributeType, SetAction, Text } from '../../bot/bot.js';
import { accepts } from '../../bot/values/accepts.js';
import { constantOf } from '../reading/constant.js';
import type { ValueClass } from '../values/value-class.js';
import { classesIn, classSet, type Tracked } from '../worlds/attributes.js';
import { assigned, classesAt, extended, restricted, type World } from '../worlds/world.js';
import type { Model } from './model.js';
import type { Site, Transfer } from './transfer.js';

/** What becomes of visitors: each of those on their own. */
type Change = (world: World) => readonly World[];

/** How many values are copied one by one. */
const MOST_COPIES = 16;

/** Sets an attribute; what does not fit its type is not kept. */
export function set({ attribute: name, value }: SetAction, { model }: Site): Transfer {
  const attribute = model.tracked.get(name);
  if (attribute === undefined) return (world, outcomes) => outcomes.goOn(world);
  const change = changeOf(attribute, value, model);
  return (world, outcomes) => {
    for (const each of change(world)) outcomes.goOn(each);
  };
}

function changeOf(attribute: Tracked, value: Text, model: Model): Change {
  const constant = constantOf(value);
  if (constant !== undefined) return keeping(attribute, constant, model);
  const [only, ...more] = value;
  if (more.length === 0 && typeof only === 'object' && 'attribute' in only)
    return copying(attribute, only, model);
  return attribute.declaration.type.kind === 'text' ? composing(attribute, value, model) : perhaps(attribute);
}

function keeping(attribute: Tracked, text: string, model: Model): Change {
  const value = accepts(attribute.declaration.type, text);
  if (value === undefined) return (world) => [world];
  const classes = model.classOf(attribute, value);
  return (world) => [assigned(world, attribute, classes)];
}

/** Any value, or what was before. */
function perhaps(attribute: Tracked): Change {
  return (world) => [extended(world, attribute, attribute.known)];
}

/** Sets an attribute to another, value by value. */
function copying(
  attribute: Tracked,
  { attribute: name, fallback = '' }: AttributePart,
  model: Model,
): Change {
  const source = model.tracked.get(name);
  if (source === undefined) return perhaps(attribute);
  const withoutAny = keeping(attribute, fallback, model);
  const copies = source.classes.map((each) => copyOf(each, source, attribute, model));
  return (world) => {
    const unknown = restricted(world, source, source.notKnown);
    const before = unknown ? withoutAny(unknown) : [];
    const known = restricted(world, source, source.known);
    if (known === undefined) return before;
    // By itself an attribute does not change.
    if (source === attribute) return [...before, known];
    const indices = classesIn(source, classesAt(known, source));
    if (indices.length > MOST_COPIES) {
      model.blur();
      return [...before, extended(known, attribute, attribute.known)];
    }
    return [...before, ...indices.flatMap((index) => copies[index]?.(known) ?? [])];
  };
}

/** Copies the values of one class. */
function copyOf(valueClass: ValueClass, source: Tracked, attribute: Tracked, model: Model): Change {
  const only = classSet(source, (each) => each === valueClass);
  const into = copied(valueClass, source.declaration.type, attribute, model);
  return (world) => {
    const part = restricted(world, source, only);
    return part ? into(part) : [];
  };
}

function copied(
  { representative, speaksFor }: ValueClass,
  from: AttributeType,
  attribute: Tracked,
  model: Model,
): Change {
  const { type } = attribute.declaration;
  const alike = type.kind === from.kind || (from.kind === 'choice' && type.kind === 'text');
  if (speaksFor === 'all' && alike) return keeping(attribute, representative, model);
  const fits = type.kind === from.kind && type.kind !== 'number' && type.kind !== 'choice';
  return fits ? (world) => [assigned(world, attribute, attribute.known)] : perhaps(attribute);
}

/** A text put together from others: it is kept unless nothing is in it. */
function composing(attribute: Tracked, value: Text, model: Model): Change {
  const known = (world: World) => assigned(world, attribute, attribute.known);
  const says = value.some((part) => typeof part === 'string' && part.trim() !== '');
  const parts = value.flatMap((part) => (typeof part === 'object' && 'attribute' in part ? [part] : []));
  const certain = value.every((part) => typeof part === 'string' || isCertain(part, model));
  if (says) return (world) => [known(world)];
  if (!certain) return perhaps(attribute);
  return (world) => {
    const after: World[] = [];
    let rest: World | undefined = world;
    for (const part of parts) {
      const source = model.tracked.get(part.attribute);
      const filled: World | undefined = source && rest && restricted(rest, source, filling(source, part));
      if (filled) after.push(known(filled));
      rest = source && rest && restricted(rest, source, part.fallback?.trim() ? [] : source.notKnown);
    }
    return rest ? [...after, rest] : after;
  };
}

/** The classes with which a reference says something. */
function filling({ all, known }: Tracked, { fallback = '' }: AttributePart) {
  return fallback.trim() === '' ? known : all;
}

/** Whether a reference says something exactly when its attribute is known. */
function isCertain(part: Exclude<Text[number], string>, model: Model): boolean {
  const type = 'attribute' in part ? model.tracked.get(part.attribute)?.declaration.type : undefined;
  if (type?.kind === 'choice') return type.values.every((value) => value.trim() !== '');
  return type !== undefined;
}
