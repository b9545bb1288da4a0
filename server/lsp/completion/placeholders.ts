import { type AstNode, type AstNodeDescription, AstUtils } from 'langium';
import {
  Arrow,
  Ask,
  Assignee,
  type AttributeType,
  Call,
  Invitee,
  isAttribute,
  isBranch,
  isNumberType,
  isSequence,
  isSimpleType,
} from '../../../language/generated/ast.js';
import type { Named } from '../keywords/row.js';
import type { SeqbotLspServices } from '../services.js';
import { reference } from './reference.js';

/** A longer list helps nobody: the name is typed, and completed, instead. */
const MOST = 50;

interface Source {
  readonly type: string;
  readonly property: string;
  /** Whether a name fits; all do if this is left out. */
  readonly fits?: (node: AstNode | undefined) => boolean;
}

const ATTRIBUTES = { type: Ask.$type, property: 'attribute' };

const SOURCES: Readonly<Record<Named, Source>> = {
  branch: { type: Arrow.$type, property: 'branch' },
  attribute: ATTRIBUTES,
  'text-attribute': { ...ATTRIBUTES, fits: (node) => isAttribute(node) && takesAnyText(node.type) },
  'number-attribute': { ...ATTRIBUTES, fits: (node) => isAttribute(node) && isNumberType(node.type) },
  agent: { type: Assignee.$type, property: 'agent' },
  department: { type: Assignee.$type, property: 'department' },
  webhook: { type: Call.$type, property: 'webhook' },
  sequence: { type: Invitee.$type, property: 'sequence' },
};

/** The names that a snippet's placeholder can stand for, in source order. Nothing leads to where it stands itself. */
export function namesFor(named: Named, node: AstNode, services: SeqbotLspServices): readonly string[] {
  const { type, property, fits = () => true } = SOURCES[named];
  const scope = services.references.ScopeProvider.getScope(reference(type, property, node));
  const names = scope
    .getAllElements()
    .filter((description) => !isAround(description, node) && fits(description.node))
    .limit(MOST + 1)
    .map(({ name }) => name)
    .toArray();
  return names.length > MOST ? [] : names;
}

function isAround({ node: named }: AstNodeDescription, node: AstNode): boolean {
  const around = [isBranch, isSequence].map((is) => AstUtils.getContainerOfType<AstNode>(node, is));
  return named !== undefined && around.includes(named);
}

function takesAnyText(type: AttributeType | undefined): boolean {
  return type === undefined || (isSimpleType(type) && type.kind === 'text');
}
