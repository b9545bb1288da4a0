import { labelText, shortened } from './labels.js';

/** What a node stands for, which gives it its shape. */
export type Shape = 'branch' | 'start' | 'end' | 'sequence';

const SHAPES: { readonly [S in Shape]: readonly [open: string, close: string] } = {
  branch: ['[', ']'],
  start: ['([', '])'],
  end: ['(', ')'],
  sequence: ['[[', ']]'],
};

/**
 * How nodes look, on light grounds and on dark ones: the colours let the ground through, and texts keep that of the
 * theme.
 */
export const LOOKS = [
  ['closing', 'fill:#d1343826,stroke:#d13438'],
  ['ended', 'fill:#80808026,stroke:#808080'],
  ['handedOver', 'fill:#2da44e26,stroke:#2da44e'],
  ['problem', 'fill:#d4a72c26,stroke:#d4a72c,stroke-width:2px'],
  ['missing', 'fill:#d1343814,stroke:#d13438,stroke-dasharray:4 3'],
  ['unreached', 'fill:#80808014,stroke:#808080,stroke-dasharray:4 3'],
  ['sequence', 'fill:#80808014,stroke:#80808066'],
] as const;
export type Look = (typeof LOOKS)[number][0];

export interface Node {
  readonly id: string;
  readonly shape: Shape;
  /** What stands above the rest: the name of something, and its title. */
  readonly heading?: readonly [name: string, title?: string];
  readonly lines: readonly string[];
  readonly look?: Look;
}

/** A node as Mermaid reads it. */
export function nodeText({ id, shape, heading, lines, look }: Node): string {
  const [open, close] = SHAPES[shape];
  const label = [...headingText(heading), ...lines.map(lineText)].join('<br/>');
  return `${id}${open}"${label}"${close}${look === undefined ? '' : `:::${look}`}`;
}

function headingText(heading: Node['heading']): string[] {
  if (heading === undefined) return [];
  const [name, title] = heading;
  return [`<b>${lineText(name)}</b>${title === undefined ? '' : ` · ${lineText(title)}`}`];
}

/** How many characters of a line are shown. */
const LONGEST = 60;

/** A line of a label. A name that is not written yet is three dots. */
export function lineText(line: string): string {
  return labelText(shortened(line.trim(), LONGEST)) || '…';
}
