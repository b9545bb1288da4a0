import type { Address } from '../../language/bot/address.js';
import type { Bot } from '../../language/bot/bot.js';
import type { SourceMap, SourceSpan } from '../../language/bot/source-map.js';
import { type Change, Drift, type Spot } from './drift.js';
import { locate, type Place } from './locate.js';

/** A place in a file, whose address is a text or has one. */
export interface PlaceInFile extends Spot {
  readonly uri: { toString(): string };
}

/** A bot that is played, and where its parts stand in the files as they are now, though these were edited since. */
export class PlacedBot {
  private readonly drifts: readonly Drift[];
  private readonly branches: readonly (readonly [Address, SourceSpan])[];

  constructor(
    readonly bot: Bot,
    readonly version: number,
    private readonly map: SourceMap,
  ) {
    this.drifts = map.sources.map(() => new Drift());
    this.branches = branchAddresses(bot).flatMap((address) => {
      const span = map.entries[address];
      return span ? [[address, span] as const] : [];
    });
  }

  /** Whether a file is part of the bot. */
  has(uri: string): boolean {
    return this.map.sources.includes(uri);
  }

  /** Takes note that a file was edited. */
  edited(uri: string, changes: readonly Change[]): void {
    this.drifts[this.map.sources.indexOf(uri)]?.add(changes);
  }

  /** Where the thing at an address, else the nearest thing around it, stands now. */
  placeOf(address: Address): Place | undefined {
    const place = locate(this.map, address);
    return place && { ...place, span: this.driftedSpan(place.span) };
  }

  /** The branch around a place of a file as it is now, else the one that begins or ends on its line. */
  branchAt({ uri, line, character }: PlaceInFile): Address | undefined {
    const source = this.map.sources.indexOf(uri.toString());
    const was = this.drifts[source]?.back({ line, character });
    if (!was) return undefined;
    const here = this.branches.filter(([, [file]]) => file === source);
    const found = here.find(([, span]) => contains(span, was)) ?? here.find(([, span]) => touches(span, was));
    return found?.[0];
  }

  private driftedSpan([source, startLine, startCharacter, endLine, endCharacter]: SourceSpan): SourceSpan {
    const drift = this.drifts[source];
    const forward = (line: number, character: number) =>
      drift?.forward({ line, character }) ?? { line, character };
    const start = forward(startLine, startCharacter);
    const end = forward(endLine, endCharacter);
    return [source, start.line, start.character, end.line, end.character];
  }
}

function branchAddresses({ sequences }: Bot): Address[] {
  return sequences.flatMap(({ branches }, sequence) =>
    branches.map((_, branch) => `/sequences/${sequence}/branches/${branch}`),
  );
}

function contains(
  [, startLine, startCharacter, endLine, endCharacter]: SourceSpan,
  { line, character }: Spot,
): boolean {
  const begun = line > startLine || (line === startLine && character >= startCharacter);
  const over = line > endLine || (line === endLine && character > endCharacter);
  return begun && !over;
}

function touches([, startLine, , endLine]: SourceSpan, { line }: Spot): boolean {
  return startLine <= line && line <= endLine;
}
