import { AstUtils, type LangiumDocument, UriUtils } from 'langium';
import type { Report } from '../diagnostics/report.js';
import type { BotFile, Branch, Sequence } from '../generated/ast.js';
import { branchesOf, declarationsOf, type Exported, KIND_LABELS } from '../references/declarations.js';
import type { Imports } from '../references/imports.js';
import type { Check } from './checks.js';

/** Two visible things of one kind and name are errors; so are two branches of one name in a sequence. */
export const noNameIsDeclaredTwice: Check<BotFile> = (file, report, services) => {
  const document = AstUtils.getDocument<BotFile>(file);
  const imports = services.shared.workspace.Imports;
  const first = new Map<string, Exported>();
  for (const visible of imports.reachable(document)) {
    for (const declaration of declarationsOf(visible.parseResult.value)) {
      const key = `${declaration.$type} ${declaration.name}`;
      const other = first.get(key);
      if (declaration.name && other) reportConflict(declaration, other, document, imports, report);
      else first.set(key, declaration);
    }
  }
  for (const sequence of file.sequences) reportRepeatedBranches(sequence, report);
};

function reportRepeatedBranches(sequence: Sequence, report: Report): void {
  const seen = new Map<string, Branch>();
  for (const branch of branchesOf(sequence)) {
    const other = branch.name ? seen.get(branch.name) : undefined;
    if (other) {
      const params = { kind: 'branch', name: branch.name, first: `in line ${lineOf(other)}` };
      report('duplicate-name', params, { node: branch, property: 'name' });
    } else seen.set(branch.name, branch);
  }
}

/** `first` comes from a file that is met earlier; files met earlier than others are nearer to the document. */
function reportConflict(
  second: Exported,
  first: Exported,
  document: LangiumDocument<BotFile>,
  imports: Imports,
  report: Report,
): void {
  const firstFile = AstUtils.getDocument(first);
  const secondFile = AstUtils.getDocument(second);
  const params = { kind: KIND_LABELS[second.$type], name: second.name };
  if (secondFile === document) {
    report(
      'duplicate-name',
      { ...params, first: `in line ${lineOf(first)}` },
      { node: second, property: 'name' },
    );
  } else if (firstFile === document) {
    const where = `in ${fileName(secondFile)}`;
    report('duplicate-name', { ...params, first: where }, { node: first, property: 'name' });
  } else reportAtImport(params, firstFile, secondFile, document, imports, report);
}

/** Two imported files clash. A file that sees both by itself reports it there, and not here again. */
function reportAtImport(
  params: { kind: string; name: string },
  firstFile: LangiumDocument,
  secondFile: LangiumDocument,
  document: LangiumDocument<BotFile>,
  imports: Imports,
  report: Report,
): void {
  const sees = (file: LangiumDocument, other: LangiumDocument) =>
    imports.reachable(file).some(({ uri }) => UriUtils.equals(uri, other.uri));
  const others = imports.reachable(document).filter((file) => file !== document);
  if (others.some((file) => sees(file, firstFile) && sees(file, secondFile))) return;
  const statement = imports.of(document).find(({ uri }) => {
    const target = others.find((file) => UriUtils.equals(file.uri, uri));
    return target && sees(target, secondFile);
  })?.statement;
  if (!statement) return;
  const first = `in ${fileName(firstFile)}, and ${fileName(secondFile)} declares another`;
  report('duplicate-name', { ...params, first }, { node: statement, property: 'path' });
}

function fileName(document: LangiumDocument): string {
  return UriUtils.basename(document.uri);
}

function lineOf(node: Exported | Branch): number {
  return (node.$cstNode?.range.start.line ?? 0) + 1;
}
