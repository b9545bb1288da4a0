import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A block of code on a page. */
export interface Block {
  /** The page's path and the block's one-based line. */
  readonly place: string;
  readonly language: string;
  /** What stands behind the language, which a reader does not see. */
  readonly info: string;
  /** The file that the line before names, if it names one and says nothing else. */
  readonly file: string | undefined;
  readonly body: string;
}

/** The pages on diagnostics, whose blocks are examples of mistakes too: those are tried where they are made. */
export const diagnosticPages: readonly string[] = pagesIn('docs/diagnostics');

/** Pages for authors and users. The page on the command line has tests of its own. */
export const pages: readonly string[] = [
  'README.md',
  ...pagesIn('docs').filter((path) => path !== 'docs/cli.md' && !diagnosticPages.includes(path)),
  ...pagesIn('examples'),
];

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path))
    .sort();
}

const BLOCK = /(?:^`([^`\n]+)`\n\n)?^( *)```(\w+) *([^\n]*)\n([\s\S]*?)^\2```$/gm;

/** The blocks of code on a page, in order. */
export function blocksOf(page: string): Block[] {
  const text = readFileSync(page, 'utf8');
  return Array.from(text.matchAll(BLOCK), (match): Block => {
    const [, file, indentation = '', language = '', info = '', body = ''] = match;
    const before = text.slice(0, match.index + match[0].indexOf('```'));
    const place = `${page}:${before.split('\n').length}`;
    return { place, language, info, file, body: body.replaceAll(new RegExp(`^${indentation}`, 'gm'), '') };
  });
}
