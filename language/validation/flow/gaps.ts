import { AstUtils, type LangiumDocument } from 'langium';
import { Attribute, type BotFile, Branch, isSequence, Sequence, Webhook } from '../../generated/ast.js';
import type { ImportOutcome } from '../../references/imports.js';
import type { SeqbotServices } from '../../services.js';
import { type Gap, writtenGaps } from './written-gaps.js';

/** What is left open in one file. */
interface FileGaps {
  readonly sequences: ReadonlyMap<Sequence, ReadonlySet<Gap>>;
  /** Whether something outside of its sequences could not be read or found, as it may concern them all. */
  readonly outside: boolean;
}

/** Tells what is left open in the sequences of some linked files. */
export class Gaps {
  private readonly found = new Map<Sequence, ReadonlySet<Gap>>();
  private readonly files: ReadonlyMap<LangiumDocument, FileGaps>;
  private readonly everywhere: readonly Gap[];

  constructor(
    files: readonly LangiumDocument<BotFile>[],
    private readonly services: SeqbotServices,
  ) {
    this.files = new Map(files.map((file) => [file, gapsIn(file, services)]));
    this.everywhere = [...this.files.values()].some(({ outside }) => outside) ? ['data'] : [];
  }

  of(sequence: Sequence): ReadonlySet<Gap> {
    const known = this.found.get(sequence) ?? this.find(sequence);
    this.found.set(sequence, known);
    return known;
  }

  private find(sequence: Sequence): ReadonlySet<Gap> {
    const inFile = this.files.get(AstUtils.getDocument(sequence))?.sequences.get(sequence) ?? [];
    return new Set([...inFile, ...writtenGaps(sequence, this.services), ...this.everywhere]);
  }
}

/** Whether all files that a file is made of could be read, and everything that they name be found. */
export function isSound(document: LangiumDocument, services: SeqbotServices): boolean {
  const files = services.shared.workspace.Imports.reachable(document);
  return files.every((file) => {
    const { sequences, outside } = gapsIn(file, services);
    return sequences.size === 0 && !outside;
  });
}

function gapsIn(document: LangiumDocument<BotFile>, { shared }: SeqbotServices): FileGaps {
  const sequences = new Map<Sequence, Set<Gap>>();
  let outside = shared.workspace.Imports.of(document).some(({ outcome }) => LOST.has(outcome));
  const add = (sequence: Sequence, gap: Gap) =>
    sequences.set(sequence, (sequences.get(sequence) ?? new Set<Gap>()).add(gap));
  for (const offset of unreadPlaces(document)) {
    const around = sequencesAt(document.parseResult.value, offset);
    outside ||= around.every(({ $cstNode }) => ($cstNode?.end ?? 0) < offset);
    for (const sequence of around) add(sequence, 'unread');
  }
  for (const { error } of document.references) {
    const gap = error && NOT_FOUND.get(shared.AstReflection.getReferenceType(error.info));
    const sequence = gap && AstUtils.getContainerOfType(error.info.container, isSequence);
    if (sequence) add(sequence, gap);
    else if (gap === 'data') outside = true;
  }
  return { sequences, outside };
}

/** What an import comes to when nobody knows what it would have brought. */
const LOST: ReadonlySet<ImportOutcome> = new Set(['missing', 'outside'] as const);

/** What is left open when a name of a kind is not found. */
const NOT_FOUND: ReadonlyMap<string, Gap> = new Map<string, Gap>([
  [Branch.$type, 'target'],
  [Attribute.$type, 'data'],
  [Webhook.$type, 'data'],
  [Sequence.$type, 'invitation'],
]);

/** Where a file could not be read, and what stands outside of the sequences though it belongs into one. */
function unreadPlaces({ parseResult }: LangiumDocument<BotFile>): number[] {
  const { parserErrors, lexerReport, value } = parseResult;
  const errors = parserErrors.map(({ token }) => token.startOffset);
  const slips = (lexerReport?.diagnostics ?? []).map(({ offset }) => offset);
  const strays = value.strays.map(({ $cstNode }) => $cstNode?.offset);
  // What is missing at the end of the file has no place.
  return [...errors, ...slips, ...strays].map((offset = Number.NaN) =>
    offset >= 0 ? offset : Number.POSITIVE_INFINITY,
  );
}

/** The sequence that a place is in or behind; where one begins, also the one before, which may lack its end. */
function sequencesAt({ sequences }: BotFile, offset: number): Sequence[] {
  const last = sequences.findLastIndex(({ $cstNode }) => ($cstNode?.offset ?? 0) <= offset);
  const begins = sequences[last]?.$cstNode?.offset === offset;
  return sequences.slice(Math.max(0, begins ? last - 1 : last), last + 1);
}
