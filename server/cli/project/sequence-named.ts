import { nearest } from '../../../language/text/edit-distance.js';
import { Misuse } from '../exit-codes.js';

/**
 * The sequence of a bot that someone asks for by name.
 * @throws {Misuse} if there is none
 */
export function sequenceNamed<S extends { readonly name: string }>(name: string, sequences: readonly S[]): S {
  const sequence = sequences.find((each) => each.name === name);
  if (!sequence) throw new Misuse(noSequence(name, sequences));
  return sequence;
}

function noSequence(name: string, sequences: readonly { readonly name: string }[]): string {
  const names = sequences.map((each) => each.name);
  const meant = nearest(name, names);
  const hint = meant === undefined ? `There is ${names.join(', ')}.` : `Did you mean ${meant}?`;
  return `this bot has no sequence "${name}". ${hint}`;
}
