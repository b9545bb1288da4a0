import path from 'node:path';
import { type LangiumDocuments, URI } from 'langium';
import pc from 'picocolors';
import type { Problem } from '../../language/compiler/compile.js';
import { visible } from './visible.js';

/** Problems for people: place, code and message, then the line with a caret under where it begins. */
export function formatProblems(problems: readonly Problem[], documents: LangiumDocuments): string {
  return problems.map((problem) => formatProblem(problem, documents)).join('\n');
}

function formatProblem(
  { uri, line, character, code, message }: Problem,
  documents: LangiumDocuments,
): string {
  const file = path.relative(process.cwd(), URI.parse(uri).fsPath);
  const place = `${visible(file)}:${line + 1}:${character + 1}`;
  const head = `${pc.bold(place)} ${pc.red('error')} ${visible(message)} ${pc.dim(code)}`;
  const source = sourceLine(documents, uri, line);
  if (source === undefined) return head;
  const number = String(line + 1);
  const indent = ' '.repeat(number.length);
  return `${head}\n${pc.dim(`${number} |`)} ${shown(source)}\n${pc.dim(`${indent} |`)} ${caret(source, character)}`;
}

function sourceLine(documents: LangiumDocuments, uri: string, line: number): string | undefined {
  const text = documents.getDocument(URI.parse(uri))?.textDocument;
  const content = text?.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return content?.replace(/\r?\n$/, '').slice(0, 200);
}

function shown(source: string): string {
  return visible(source.replaceAll('\t', ' '));
}

/** Under the place as it is printed, where invisible characters take more room. */
function caret(source: string, character: number): string {
  return `${' '.repeat(shown(source.slice(0, character)).length)}${pc.red('^')}`;
}
