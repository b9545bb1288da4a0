import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { quoted } from '../diagnostics/wording.js';
import { isHole } from '../generated/ast.js';
import { type DeclarationKind, KIND_LABELS } from '../references/declarations.js';
import { importables } from '../references/importables.js';
import { addDeclaration } from './add-declaration.js';
import { addImport } from './add-import.js';
import type { Fix, Problem } from './fix.js';
import { nodeAt } from './node-at.js';
import { suggested } from './suggested.js';
import { typeByUse } from './type-by-use.js';

type UnknownDeclaration = Extract<DiagnosticCode, `unknown-${Declared}`>;
type Declared = 'attribute' | 'agent' | 'department' | 'bot' | 'webhook' | 'sequence';

/** What a new declaration says behind its name. Webhooks and sequences have more to say than can be guessed. */
const KEYWORDS: Readonly<Partial<Record<DeclarationKind, string>>> = {
  Attribute: 'attribute',
  Agent: 'agent',
  Department: 'department',
  ConversationalBot: 'bot',
};

/** Takes the name that was probably meant, imports the file that declares it, or declares it here. */
export function unknownDeclaration(kind: DeclarationKind) {
  return (problem: Problem<UnknownDeclaration>): Fix[] => {
    const { name, suggestion } = problem.params;
    const changes = [...otherReference(problem), ...suggested(problem, suggestion)];
    const imports = importing(kind, problem, changes.length === 0);
    const keyword = KEYWORDS[kind];
    const title = `Declare ${KIND_LABELS[kind]} ${quoted(name)}`;
    const type = kind === 'Attribute' ? typeByUse(problem.document, name) : undefined;
    const edit = addDeclaration(problem.document, `${keyword} ${name}${type ? ` : ${type}` : ''}`);
    const preferred = changes.length + imports.length === 0;
    return [...changes, ...imports, ...(keyword ? [{ title, edits: [edit], preferred }] : [])];
  };
}

/** The name is one of the other kind that can be referred to in a text. */
function otherReference(problem: Problem<UnknownDeclaration>): Fix[] {
  const { document, params } = problem;
  const hole = params.reference === undefined ? undefined : nodeAt(problem, isHole)?.$cstNode;
  if (!hole || params.reference === undefined) return [];
  const edit = { document, start: hole.offset, end: hole.end, text: params.reference };
  return [{ title: `Change to ${quoted(params.reference)}`, edits: [edit], preferred: true }];
}

function importing(
  kind: DeclarationKind,
  { document, params, services }: Problem<UnknownDeclaration>,
  preferred: boolean,
): Fix[] {
  const found = importables(document, kind, services).filter(({ name }) => name === params.name);
  return found.map(({ path }) => ({
    title: `Import ${quoted(path)}`,
    edits: [addImport(document, path)],
    preferred: preferred && found.length === 1,
  }));
}
