import { isAddNumber } from '../generated/ast.js';
import { declareAs } from './declare-as.js';
import type { Fixer } from './fix.js';
import { nodeAt } from './node-at.js';

/** A text that is added to was meant to be a number. */
export const addToText: Fixer<'add-to-text'> = (problem) =>
  problem.params.type.kind === 'text' ? declareAs(nodeAt(problem, isAddNumber)?.attribute.ref, 'number') : [];
