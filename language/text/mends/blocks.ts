import type { IToken } from 'chevrotain';

/** Words that may have braces, and what stands between them. */
const HEADERS: ReadonlySet<string> = new Set([
  ...['sequence', 'branch', 'options', 'cards', 'card', 'split', 'if', 'else'],
  ...['department', 'webhook', 'scenario', 'answers'],
]);

/** Words that stand only at certain levels: there a brace that is missing before them is made up for. */
const LEVELS: Readonly<Record<string, number>> = { sequence: 0, scenario: 0, webhook: 0, branch: 1 };

interface Frame {
  /** The keyword whose braces these are. */
  readonly block: string;
  /** The statement that the braces belong to. */
  readonly statement: string;
  /** Whether the brace stands in no source. */
  readonly made: boolean;
}

/** Follows the tokens and knows between whose braces and in which statement they stand. */
export class Blocks {
  private readonly frames: Frame[] = [];
  private header = '';
  statement = '';

  get block(): string {
    return this.frames.at(-1)?.block ?? '';
  }

  /** Whether the innermost brace stands in no source. */
  get made(): boolean {
    return this.frames.at(-1)?.made ?? false;
  }

  /** Takes the next token, which must be final. `starts` says whether it begins a statement. */
  follow(token: IToken, starts: boolean, made = false): void {
    const name = token.tokenType.name;
    if (name === '{') this.open(made);
    else if (name === '}') this.close();
    // An arrow may be a statement, and is a part of others.
    else if (starts && name !== '->') this.statement = name;
    if (HEADERS.has(name)) this.header = name;
  }

  private open(made: boolean): void {
    const { header, statement } = this;
    const level = header === statement ? LEVELS[header] : undefined;
    if (level !== undefined && this.frames.length > level) this.frames.length = level;
    this.frames.push({ block: header, statement, made });
    this.header = '';
    this.statement = '';
  }

  private close(): void {
    this.statement = this.frames.pop()?.statement ?? '';
    this.header = '';
  }
}
