import type { Way } from '../flow/graph.js';
import { wayWords } from '../flow/way-words.js';
import { lineText } from './nodes.js';

/** How an arrow looks: one that can never be followed ends in a cross. */
const ARROWS = { on: '-->', back: '-.->', never: '--x', invitation: '==>' } as const;
type Arrow = keyof typeof ARROWS;

/** What leads from one node to another. */
export interface Lead {
  readonly to: string;
  /** Nothing for an end. */
  readonly way?: Way;
  readonly isPossible: boolean;
}

/** How many reasons for the same step are shown. */
const MOST = 4;

/** The arrows from a node as Mermaid reads them: one for all that leads to the same node in the same manner. */
export function arrowTexts(from: string, leads: readonly Lead[]): string[] {
  const arrows = new Map<string, string[]>();
  for (const lead of leads) {
    const key = `${ARROWS[arrowOf(lead)]} ${lead.to}`;
    const reasons = arrows.get(key) ?? [];
    reasons.push(reasonFor(lead));
    arrows.set(key, reasons);
  }
  return [...arrows].map(([key, reasons]) => {
    const [arrow, to] = key.split(' ');
    return `${from} ${arrow}${labelOf(reasons)} ${to}`;
  });
}

function arrowOf({ way, isPossible }: Lead): Arrow {
  if (!isPossible) return 'never';
  if (way?.kind === 'invitation') return 'invitation';
  return way?.kind === 'go-to' ? 'back' : 'on';
}

/** Why it goes back to where it is, a line for each reason: arrows to the same node are hard to read. */
export function againLines(leads: readonly Lead[]): string[] {
  const reasons = leads.map((lead) => `↻ ${reasonFor(lead) || 'next'}`);
  return reasons.length > MOST ? [...reasons.slice(0, MOST), `↻ ${rest(reasons)}`] : reasons;
}

/** Nothing for what just comes next. */
function reasonFor({ way }: Lead): string {
  if (way === undefined || way.kind === 'next' || way.kind === 'invitation') return '';
  if (way.kind === 'bubble' || way.kind === 'card') return `“${way.label ?? ''}”`;
  return wayWords(way);
}

function labelOf(reasons: readonly string[]): string {
  if (reasons.every((reason) => reason === '')) return '';
  const lines = reasons.slice(0, MOST).map((reason) => (reason === '' ? 'next' : lineText(reason)));
  const others = reasons.length > MOST ? [rest(reasons)] : [];
  return `|"${[...lines, ...others].join('<br/>')}"|`;
}

function rest({ length }: readonly string[]): string {
  return `… and ${length - MOST} more`;
}
