import type { Outcome } from '../compiler.js';

interface Lists<Source> {
  readonly written: Source[];
  readonly upToDate: Source[];
  readonly refused: Source[];
  readonly failed: { readonly source: Source; readonly error: unknown }[];
}

/** What came of compiling several sources. */
export interface Tally<Source> extends Lists<Source> {
  readonly isCancelled: boolean;
  /** Those that were not looked at because of the cancel. */
  readonly left: readonly Source[];
}

interface Steps<Source> {
  compile(source: Source): Promise<Outcome>;
  /** Called before each source with how many have been dealt with. */
  begin(source: Source, done: number): void;
  isCancelled(): boolean;
}

/**
 * Compiles one source after the other until all are done or it is cancelled; one that is being written then is written
 * whole. What fails is noted, the rest goes on. Files of declarations only are passed over.
 */
export async function compileEach<Source>(
  sources: readonly Source[],
  { compile, begin, isCancelled }: Steps<Source>,
): Promise<Tally<Source>> {
  const lists: Lists<Source> = { written: [], upToDate: [], refused: [], failed: [] };
  let done = 0;
  for (const source of sources) {
    if (isCancelled()) break;
    begin(source, done++);
    await compile(source).then(
      ({ status }) => listOf(status, lists)?.push(source),
      (error: unknown) => lists.failed.push({ source, error }),
    );
  }
  return { ...lists, isCancelled: isCancelled(), left: sources.slice(done) };
}

function listOf<Source>(status: Outcome['status'], lists: Lists<Source>): Source[] | undefined {
  const byStatus: { readonly [S in Outcome['status']]?: Source[] } = {
    written: lists.written,
    'up-to-date': lists.upToDate,
    refused: lists.refused,
  };
  return byStatus[status];
}
