/** What VS Code keeps with a workspace. */
interface Store {
  get(key: string): unknown;
  update(key: string, value: unknown): Thenable<void>;
}

/** A file's address. */
interface FileAddress {
  toString(): string;
}

/** Where the choices of all files are kept. */
const KEY = 'seqbot.preview.whatIf';

/** How many files are remembered, those used last. */
const FILES = 200;

/** How long a file's choices may be as JSON, in UTF-16 units. */
const SIZE = 100_000;

/** What was last supposed in the previews of files, kept with the workspace. What is in it is the pages' own business. */
export class Remembered {
  constructor(private readonly store: Store) {}

  /** What was last supposed for a file; nothing if that was never said. It was written by a page, so read it with care. */
  get(document: FileAddress): unknown {
    return this.entries().find(([uri]) => uri === document.toString())?.[1];
  }

  /** Remembers what is supposed for a file. What is too long to be a person's choices is not kept. */
  async set(document: FileAddress, whatIf: object): Promise<void> {
    if (JSON.stringify(whatIf).length > SIZE) return;
    const others = this.entries().filter(([uri]) => uri !== document.toString());
    await this.store.update(KEY, [[document.toString(), whatIf], ...others].slice(0, FILES));
  }

  private entries(): readonly Entry[] {
    const kept: unknown = this.store.get(KEY);
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  }
}

type Entry = readonly [uri: string, whatIf: unknown];

function isEntry(value: unknown): value is Entry {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string';
}

/** The sequence that remembered choices begin with, if they name one. */
export function sequenceIn(whatIf: unknown): string | undefined {
  if (typeof whatIf !== 'object' || whatIf === null || !('sequence' in whatIf)) return undefined;
  return typeof whatIf.sequence === 'string' ? whatIf.sequence : undefined;
}
