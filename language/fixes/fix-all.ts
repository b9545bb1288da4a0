import type { LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { readData } from '../diagnostics/data.js';
import type { BotFile } from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';
import type { SourceEdit } from './edit.js';
import type { Fix } from './fix.js';
import { fixesFor } from './fixes.js';
import { compatible } from './overlap.js';
import { Pieces } from './pieces.js';
import { newErrors } from './regression.js';
import { tried } from './trial.js';
import { movedLines, unreadLines } from './unread-lines.js';

/** A file after many fixes. */
export interface Mended {
  /** The changes of the file as it was. None when there was nothing to mend. */
  readonly edits: readonly SourceEdit[];
  /** How often which diagnostic was mended. */
  readonly counts: ReadonlyMap<DiagnosticCode, number>;
  /** The file as it would be, validated. */
  readonly document: LangiumDocument<BotFile>;
}

/** Which of its fixes mends a diagnostic, if any. */
export type Choice = (fixes: readonly Fix[]) => Fix | undefined;

/** The one obvious mend. */
export const preferred: Choice = (fixes) => fixes.find((fix) => fix.preferred);

const automatic: Choice = (fixes) => fixes.find((fix) => fix.automatic);

/** Fixes that are made together or not at all, each for a diagnostic. */
interface Planned {
  readonly codes: readonly DiagnosticCode[];
  readonly edits: readonly SourceEdit[];
  /** The zero-based line that must be readable afterwards. */
  readonly line?: number;
}

/** A fix that was chosen for a diagnostic. */
interface Chosen {
  readonly code: DiagnosticCode;
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** How often a file is mended anew at the most. */
const ROUNDS = 500;

/**
 * Makes all automatic fixes of a validated file, and those that they make possible. Other files stay as they are. A line
 * that would still not be readable stays as it is.
 */
export function fixAutomatically(
  document: LangiumDocument<BotFile>,
  services: SeqbotServices,
): Promise<Mended> {
  return mend(document, services, false, (current) =>
    byLine(compatible(planned(current, services, automatic), ({ fix }) => fix.edits)),
  );
}

/**
 * Mends all diagnostics of a kind in a validated file, one after another, each on what the one before left: two arrows
 * to one missing branch want only one branch. Other files stay as they are.
 */
export function fixAllOf(
  code: DiagnosticCode,
  document: LangiumDocument<BotFile>,
  services: SeqbotServices,
  choice: Choice = preferred,
): Promise<Mended> {
  return mend(document, services, true, (current) =>
    planned(current, services, choice, code).map(({ fix }) => ({ codes: [code], edits: fix.edits })),
  );
}

/** The fixes of a line are made together: a statement that is mended by halves says something else than before. */
function byLine(fixes: readonly Chosen[]): Planned[] {
  const lines = new Map<number, Chosen[]>();
  for (const fix of fixes) {
    const { line } = fix.diagnostic.range.start;
    const together = lines.get(line);
    if (together) together.push(fix);
    else lines.set(line, [fix]);
  }
  return [...lines].map(([line, together]) => ({
    line,
    codes: together.map(({ code }) => code),
    edits: together.flatMap(({ fix }) => fix.edits),
  }));
}

/** Whether a fix changes nothing but the file itself. */
function isLocal(document: LangiumDocument, { edits }: Fix): boolean {
  return edits.length > 0 && edits.every((edit) => edit.document === document);
}

function planned(
  document: LangiumDocument<BotFile>,
  services: SeqbotServices,
  choice: Choice,
  only?: DiagnosticCode,
): Chosen[] {
  return (document.diagnostics ?? []).flatMap((diagnostic: Diagnostic): Chosen[] => {
    const code = readData(diagnostic)?.code;
    if (code === undefined || (only !== undefined && code !== only)) return [];
    const fix = choice(fixesFor(document, diagnostic, services));
    return fix && isLocal(document, fix) ? [{ code, diagnostic, fix }] : [];
  });
}

/**
 * Makes fixes, then those of the file as it is afterwards, until there are none. One that gives a new error is passed
 * over: when it is not known which one does, they are tried by themselves. So are those of lines that stay unreadable.
 */
async function mend(
  original: LangiumDocument<BotFile>,
  services: SeqbotServices,
  alone: boolean,
  candidates: (current: LangiumDocument<BotFile>) => readonly Planned[],
): Promise<Mended> {
  const counts = new Map<DiagnosticCode, number>();
  let state = { document: original, pieces: new Pieces(original), alone, refused: 0, left: NONE };
  for (let round = 0; round < ROUNDS; round++) {
    const { document, refused, left } = state;
    const open = candidates(document).filter(({ line }) => line === undefined || !left.has(line));
    const fixes = open.slice(refused, state.alone ? refused + 1 : undefined);
    if (fixes.length === 0) break;
    const pieces = state.pieces.copy();
    pieces.apply(fixes.flatMap(({ edits }) => edits).map((edit) => inOrder(edit, pieces)));
    const trial = await tried(original, pieces.text, services);
    const unread = stillUnread(fixes, trial, services);
    if (unread.size > 0) {
      state = { ...state, left: new Set([...left, ...unread]) };
    } else if (newErrors(document, trial).length > 0) {
      state = { ...state, alone: true, refused: state.alone ? refused + 1 : 0 };
    } else {
      state = { ...state, document: trial, pieces, left: state.alone ? left : NONE };
      for (const code of fixes.flatMap(({ codes }) => codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return { edits: state.pieces.edits(), counts, document: state.document };
}

const NONE: ReadonlySet<number> = new Set();

/** The lines of fixes that could still not be read after them. */
function stillUnread(
  fixes: readonly Planned[],
  trial: LangiumDocument<BotFile>,
  services: SeqbotServices,
): ReadonlySet<number> {
  const lines = fixes.flatMap(({ line }) => line ?? []);
  if (lines.length === 0) return NONE;
  const unread = unreadLines(trial, services);
  if (unread.size === 0) return NONE;
  const moved = movedLines(fixes.flatMap(({ edits }) => edits));
  return new Set(lines.filter((line) => unread.has(moved(line))));
}

/** Lines that are added at one place stand in the order in which they were added. */
function inOrder(edit: SourceEdit, pieces: Pieces): SourceEdit {
  if (edit.start !== edit.end || !/^\r?\n/.test(edit.text)) return edit;
  const start = pieces.behindInsertions(edit.start);
  return { ...edit, start, end: start };
}
