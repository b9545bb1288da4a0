import { AstUtils, type LangiumDocument } from 'langium';
import { UNNECESSARY } from '../diagnostics/tags.js';
import type { BotFile } from '../generated/ast.js';
import { type Exported, KIND_LABELS } from '../references/declarations.js';
import type { Check } from './checks.js';
import { isUnread, teamsCalledIn, usesIn } from './uses.js';

/**
 * A declaration that neither its file nor what that imports names. Said in files with a sequence only: others are
 * there to be imported. Scenarios count: without the declaration they could not be read. Nothing is said while
 * something of its kind is named that does not exist, which may be what was meant, or while a file is broken.
 */
export const declarationsAreUsed: Check<BotFile> = (file, report, services) => {
  if (file.sequences.length === 0 || file.declarations.length === 0) return;
  const { Imports } = services.shared.workspace;
  const files = Imports.reachable(AstUtils.getDocument<BotFile>(file));
  const { targets, unknown } = usesIn(files, services);
  const { reserved } = services.parser.Lexer.vocabulary;
  const named = file.declarations.filter(({ name }) => name && !reserved.has(name));
  const unused = named.filter((declaration) => !targets.has(declaration));
  if (unused.length === 0 || files.some((reached) => isUnread(reached, Imports))) return;
  const teams = new Set(files.flatMap(teamsCalledIn));
  const twice = declaredTwice(files);
  for (const declaration of unused) {
    const { $type, name } = declaration;
    if (unknown.has($type) || teams.has($type) || twice.has(keyOf(declaration))) continue;
    const place = { node: declaration, property: 'name', tags: UNNECESSARY } as const;
    report('unused-declaration', { kind: KIND_LABELS[$type], name }, place);
  }
};

/** Of two things with one name only the first is found: another diagnostic says so. */
function declaredTwice(files: readonly LangiumDocument<BotFile>[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { parseResult } of files) {
    for (const key of parseResult.value.declarations.map(keyOf)) (once.has(key) ? twice : once).add(key);
  }
  return twice;
}

function keyOf({ $type, name }: Pick<Exported, '$type' | 'name'>): string {
  return `${$type} ${name}`;
}

/** An import that brings nothing this file names. Silent while something here is unknown: it may be meant. */
export const importsAreUsed: Check<BotFile> = (file, report, services) => {
  if (file.sequences.length === 0 || file.imports.length === 0) return;
  const { Imports, LangiumDocuments } = services.shared.workspace;
  const document = AstUtils.getDocument<BotFile>(file);
  const { targets, unknown } = usesIn([document], services);
  if (unknown.size > 0 || isUnread(document, Imports)) return;
  const named = new Set([...targets].map((target) => AstUtils.getDocument(target)));
  const teams = teamsCalledIn(document);
  for (const { statement, path, uri, outcome } of Imports.of(document)) {
    const imported = outcome === 'found' ? LangiumDocuments.getDocument(uri) : undefined;
    if (!imported) continue;
    const brought = Imports.reachable(imported).filter((other) => other !== document);
    if (brought.some((other) => named.has(other) || declaresOneOf(teams, other))) continue;
    const place = { node: statement, property: 'path', tags: UNNECESSARY } as const;
    report('unused-import', { path }, place);
  }
};

function declaresOneOf(teams: readonly string[], { parseResult }: LangiumDocument<BotFile>): boolean {
  return parseResult.value.declarations.some(({ $type }) => teams.includes($type));
}
