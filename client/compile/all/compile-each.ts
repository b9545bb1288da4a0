import type { Outcome } from '../compiler.js';

/** How many sources are compiled at the same time: most of it is waiting for the file system. */
const AT_ONCE = 8;

/** What came of compiling several sources, each list in their order. */
export interface Tally<Source> {
  readonly written: readonly Source[];
  readonly upToDate: readonly Source[];
  readonly refused: readonly Source[];
  readonly failed: readonly { readonly source: Source; readonly error: unknown }[];
  readonly isCancelled: boolean;
  /** Those that were not looked at because of the cancel. */
  readonly left: readonly Source[];
}

interface Steps<Source> {
  compile(source: Source): Promise<Pick<Outcome, 'status'>>;
  /** Called before each source with how many have begun already. */
  begin(source: Source, before: number): void;
  isCancelled(): boolean;
}

/**
 * Compiles sources until all are done or it is cancelled; those that are being written then are written whole. What
 * fails is noted, the rest goes on. Files of declarations only are passed over.
 * @param sources each of them once
 */
export async function compileEach<Source>(
  sources: readonly Source[],
  { compile, begin, isCancelled }: Steps<Source>,
): Promise<Tally<Source>> {
  const statuses = new Map<Source, Outcome['status']>();
  const errors = new Map<Source, unknown>();
  const queue = sources.values();
  let begun = 0;
  const work = async () => {
    while (!isCancelled()) {
      const next = queue.next();
      if (next.done) return;
      begin(next.value, begun++);
      await compile(next.value).then(
        ({ status }) => statuses.set(next.value, status),
        (error: unknown) => errors.set(next.value, error),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const having = (status: Outcome['status']) => sources.filter((source) => statuses.get(source) === status);
  return {
    written: having('written'),
    upToDate: having('up-to-date'),
    refused: having('refused'),
    failed: sources.flatMap((source) => (errors.has(source) ? [{ source, error: errors.get(source) }] : [])),
    isCancelled: isCancelled(),
    left: sources.slice(begun),
  };
}
