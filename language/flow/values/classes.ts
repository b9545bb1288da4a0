import type { AttributeDeclaration, AttributeType, Sequence } from '../../bot/bot.js';
import type { Declared } from '../declared.js';
import { readingsOf } from '../reading/readings.js';
import { dateClasses } from './date-classes.js';
import { numberClasses } from './number-classes.js';
import { NO_QUESTIONS, type Questions } from './questions.js';
import { choiceClasses, textClasses } from './text-classes.js';
import type { ValueClass } from './value-class.js';

/** With more, all known values count as one. */
const MOST_CLASSES = 232;

/**
 * Values of an attribute, as the profile keeps them, one for all those that a sequence treats alike: what it does with
 * these is all that it can do. None if no value fits the type.
 */
export function representatives(
  declaration: AttributeDeclaration,
  sequence: Sequence,
  declared: Declared,
): readonly string[] {
  const { questions = NO_QUESTIONS } = readingsOf(sequence, declared).get(declaration.name) ?? {};
  return classesOf(declaration.type, questions).map(({ representative }) => representative);
}

/** A partition of the values that a type has, by what is asked about them. */
export function classesOf(type: AttributeType, questions: Questions): readonly ValueClass[] {
  const classes = partition(type, questions);
  return classes.length > MOST_CLASSES ? allAsOne(classes) : classes;
}

function partition(type: AttributeType, questions: Questions): readonly ValueClass[] {
  if (type.kind === 'choice') return choiceClasses(type);
  if (type.kind === 'number') return numberClasses(type, questions);
  return type.kind === 'date' ? dateClasses(questions) : textClasses({ kind: type.kind }, questions);
}

/** One class of all known values, where they are too many to be told apart. */
export function allAsOne([first]: readonly ValueClass[]): readonly ValueClass[] {
  const { representative } = first ?? { representative: '' };
  return [{ representative, speaksFor: 'nothing', includes: () => true }];
}
