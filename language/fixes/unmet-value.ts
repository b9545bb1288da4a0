import { AstUtils, type LangiumDocument } from 'langium';
import {
  type Attribute,
  type BotFile,
  type If,
  isAttribute,
  isBranch,
  isIf,
  isIsCheck,
  isTest,
} from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';
import { written } from '../text/write.js';
import { behind } from './beside.js';
import type { Fixer } from './fix.js';
import { leads } from './label-target.js';
import { nodeAt } from './node-at.js';

/** Where one branch asks for the values, each by an arrow of its own, another arrow follows them. */
export const unmetValue: Fixer<'unmet-value'> = (problem) => {
  const attribute = nodeAt(problem, isAttribute);
  const last = attribute && lastArrow(attribute, problem.document, problem.services);
  if (!last) return [];
  const { value } = problem.params;
  const naming = (name: string) => behind(last, `if ${attribute.name} is ${written(value)} -> ${name}`);
  return leads(last, value, naming).map((fix) => ({
    ...fix,
    title: `Add a condition: ${fix.title.charAt(0).toLowerCase()}${fix.title.slice(1)}`,
  }));
};

/** The last condition on an attribute, if all stand in one branch of this file and lead on by an arrow. */
function lastArrow(
  attribute: Attribute,
  document: LangiumDocument<BotFile>,
  { shared }: SeqbotServices,
): If | undefined {
  const files = shared.workspace.Imports.reachable(document);
  const tests = files.flatMap(({ references }) =>
    references.flatMap((reference) => {
      const node = reference.$refNode?.astNode;
      return isTest(node) && node.attribute?.ref === attribute ? [node] : [];
    }),
  );
  const arrows = tests.map((test) => {
    const { $container: condition, check } = test;
    const leadsOn = isIf(condition) && isBranch(condition.$container) && condition.target !== undefined;
    return leadsOn && isIsCheck(check) && check.value && !check.negated ? condition : undefined;
  });
  const last = arrows.at(-1);
  if (!last || AstUtils.getDocument(last) !== document) return undefined;
  return arrows.every((arrow) => arrow?.$container === last.$container) ? last : undefined;
}
