import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Token } from './collect.js';
import { TOKEN_TYPES } from './legend.js';

/** Tokens as the protocol wants them: five numbers each, relative to the one before, none over several lines. */
export function encode(tokens: readonly Token[], document: TextDocument): number[] {
  const indices = new Map<string, number>(TOKEN_TYPES.map((type, index) => [type, index]));
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  for (const token of [...tokens].sort((left, right) => left.start - right.start)) {
    for (const { start, end } of onLines(token, document)) {
      const position = document.positionAt(start);
      const line = position.line - last.line;
      const character = line === 0 ? position.character - last.character : position.character;
      data.push(line, character, end - start, indices.get(token.type) ?? 0, token.modifiers);
      last = position;
    }
  }
  return data;
}

function onLines({ start, end }: Token, document: TextDocument): { start: number; end: number }[] {
  const text = document.getText().slice(start, end);
  if (!text.includes('\n')) return [{ start, end }];
  let at = start;
  return text.split('\n').flatMap((line) => {
    const indent = line.length - line.trimStart().length;
    const part = { start: at + indent, end: at + line.trimEnd().length };
    at += line.length + 1;
    return part.end > part.start ? [part] : [];
  });
}
