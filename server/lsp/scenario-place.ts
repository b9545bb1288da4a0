import type { LangiumDocument } from 'langium';
import { DEFAULT_OPTIONS, type FormatOptions } from '../../language/format/options.js';
import type { BotFile } from '../../language/generated/ast.js';

/** A text, and where it goes. */
export interface Placed {
  readonly line: number;
  readonly character: number;
  readonly text: string;
}

const LINE_BREAK = /\r\n?|\n/;

/**
 * Where a scenario goes, which ends with its line: below the last one of the file, else at the file's end. A blank line
 * is put between it and what is above, and its line breaks are those of the file.
 */
export function placeFor(scenario: string, { parseResult, textDocument }: LangiumDocument<BotFile>): Placed {
  const source = textDocument.getText();
  const last = parseResult.value.scenarios.at(-1)?.$cstNode?.end;
  const offset = last === undefined ? source.length : endOfLine(source, last);
  const text = separated(scenario, source.slice(0, offset), source.slice(offset));
  const { line, character } = textDocument.positionAt(offset);
  return { line, character, text: text.replaceAll('\n', LINE_BREAK.exec(source)?.[0] ?? '\n') };
}

/** Behind the comment that stands on the line, if that is all there is. */
function endOfLine(source: string, offset: number): number {
  const comment = /^[ \t]*(?:\/\/[^\r\n]*)?(?=[\r\n]|$)/.exec(source.slice(offset));
  return offset + (comment?.[0].length ?? 0);
}

function separated(scenario: string, above: string, below: string): string {
  const breaks = /(?:\r\n?|\n)*$/.exec(above)?.[0].match(/\r\n?|\n/g)?.length ?? 0;
  const before = above.trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - breaks));
  // What stands below begins with the end of the line.
  const after = LINE_BREAK.exec(below)?.index === 0 ? scenario.trimEnd() : scenario;
  return before + after;
}

/** How the statements of a file are indented, by the first one that is. */
export function indentationOf(source: string): FormatOptions {
  const [, indent] = /^([ \t]+)(?:branch|channels|skip|given|bot|visitor|expect)\b/m.exec(source) ?? [];
  if (indent === undefined) return DEFAULT_OPTIONS;
  return indent.includes('\t')
    ? { ...DEFAULT_OPTIONS, insertSpaces: false }
    : { tabSize: indent.length, insertSpaces: true };
}
