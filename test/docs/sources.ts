import type { Block } from './pages.js';

/** A block of the language made into a whole file. */
export interface Source {
  readonly place: string;
  readonly file: string;
  readonly text: string;
  /** The zero-based lines of the file that are the block's, from the first to before the last. */
  readonly lines: readonly [from: number, to: number];
}

/** The end of a page's first sequence. */
const END = /^sequence [\s\S]*?(?=^\}$)/m;

/**
 * What surrounds a piece of a file. A piece stands in the page's first file, whose names it uses: at its end, in its first
 * sequence, or in a branch of its own in that sequence. What the piece has of branches is led to from another one.
 */
const FRAMES: Readonly<
  Record<string, (whole: string, body: string) => readonly [before: string, behind: string]>
> = {
  file: (whole) => [whole, ''],
  sequence: (whole, body) => inSequence(whole, '', leadingTo(body)),
  branch: (whole) => inSequence(whole, 'branch Piece {\n', '}\n'),
};

/** The blocks of the language on a page, as files. A block without a name is a file that no other imports. */
export function sourcesOf(blocks: readonly Block[]): Source[] {
  const ours = blocks.filter(({ language }) => language === 'seqbot');
  const whole = ours.find(({ info }) => info === '')?.body ?? '';
  return ours.map(({ place, info, file, body }, index): Source => {
    const [before, behind] = info === '' ? ['', ''] : frame(info, place)(whole, body);
    const from = lineCount(before);
    return {
      place,
      file: file ?? `block-${index}.seqbot`,
      text: `${before}${body}${behind}`,
      lines: [from, from + lineCount(body)],
    };
  });
}

function frame(info: string, place: string) {
  const found = Object.hasOwn(FRAMES, info) ? FRAMES[info] : undefined;
  if (!found) throw new Error(`${place}: there is no frame "${info}"`);
  return found;
}

function leadingTo(body: string): string {
  const names = [...body.matchAll(/^branch (\S+)/gm)].map(([, name]) => name);
  const options = names.map((name) => `"To ${name}" -> ${name}`);
  return `branch Pieces {\nreply "Where to?"\noptions { ${options.join(' ')} }\n}\n`;
}

function inSequence(whole: string, before: string, behind: string): [string, string] {
  const start = END.exec(whole);
  if (!start) throw new Error('The first file of the page has no sequence for pieces to stand in');
  const end = start.index + start[0].length;
  return [whole.slice(0, end) + before, behind + whole.slice(end)];
}

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}
