import type { AddAction, ClearAction } from '../../bot/bot.js';
import { accepts } from '../../bot/values/accepts.js';
import { addDecimals, DECIMAL, decimalOf } from '../../bot/values/decimal.js';
import { fold } from '../../bot/values/fold.js';
import { type NumberClass, sums } from '../values/number-classes.js';
import {
  type ClassSet,
  classesIn,
  classSet,
  intersection,
  isEmpty,
  type Tracked,
} from '../worlds/attributes.js';
import { assigned, classesAt } from '../worlds/world.js';
import type { Model } from './model.js';
import type { Site, Transfer } from './transfer.js';

const goOn: Transfer = (world, outcomes) => outcomes.goOn(world);

export function clear({ attribute: name }: ClearAction, { model }: Site): Transfer {
  const attribute = model.tracked.get(name);
  if (attribute === undefined) return goOn;
  return (world, outcomes) => outcomes.goOn(assigned(world, attribute, attribute.unknown));
}

/** What is unknown counts as 0; a sum that does not fit is not kept. */
export function add({ attribute: name, amount }: AddAction, { at, model }: Site): Transfer {
  const attribute = model.tracked.get(name);
  const addend = decimalOf(amount);
  if (attribute === undefined || addend === undefined) return goOn;
  const { type } = attribute.declaration;
  const fromNothing = accepts(type, addDecimals('0', addend) ?? '');
  const zero = fromNothing && model.classOf(attribute, fromNothing);
  const image = imagesOf(attribute, amount, model, model.counting.has(at));
  return (world, outcomes) => {
    const before = classesAt(world, attribute);
    const unknown = intersection(before, attribute.notKnown);
    const after = zero && !isEmpty(unknown) ? zero : unknown;
    const sums = after.slice();
    for (const index of classesIn(attribute, before)) include(sums, image(index));
    outcomes.goOn(assigned(world, attribute, sums));
  };
}

function include(words: number[], set: ClassSet): void {
  for (let index = 0; index < words.length; index++) words[index] = (words[index] ?? 0) | (set[index] ?? 0);
}

/** What adding makes of each class, by its index. */
function imagesOf(
  attribute: Tracked,
  amount: number,
  model: Model,
  counting: boolean,
): (index: number) => ClassSet {
  const images: ClassSet[] = [];
  const numbers = attribute.classes.filter(isNumberClass);
  return (index) => {
    const key = `add ${amount} ${counting} ${index}`;
    const image =
      images[index] ?? model.once(attribute, key, () => imageOf(index, numbers, attribute, amount, counting));
    images[index] = image;
    return image;
  };
}

function imageOf(
  index: number,
  numbers: readonly NumberClass[],
  attribute: Tracked,
  amount: number,
  counting: boolean,
): ClassSet {
  const { type } = attribute.declaration;
  const number = numbers[index];
  if (type.kind === 'number' && number !== undefined) {
    const { to, misfits } = sums(type, numbers, number, amount);
    const sum = new Set(to);
    if (counting && endsAhead(number, amount)) sum.delete(index);
    return classSet(attribute, (other, place) => sum.has(place) || (misfits && other === number));
  }
  const each = attribute.classes[index];
  const isWord = each?.speaksFor === 'all' && !DECIMAL.test(fold(each.representative));
  return isWord ? classSet(attribute, (other) => other === each) : attribute.known;
}

/** Whether adding leads out of a class some time. */
function endsAhead({ low, high }: NumberClass, amount: number): boolean {
  return low < high && Number.isFinite(amount > 0 ? high : low);
}

function isNumberClass(valueClass: object): valueClass is NumberClass {
  return 'low' in valueClass;
}
