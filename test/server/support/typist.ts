import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LspClient } from './lsp-client.js';
import type { Random } from './random.js';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Habit = (text: string, random: Random) => Replacement;

/** Someone who types in one open file of a server: characters, words and mistakes, of which some are undone. */
export class Typist {
  private document: TextDocument;
  private readonly undo: Replacement[] = [];

  constructor(
    private readonly client: LspClient,
    readonly path: string,
    text: string,
    private readonly random: Random,
  ) {
    this.document = TextDocument.create(client.uri(path), 'seqbot', 1, text);
  }

  get text(): string {
    return this.document.getText();
  }

  get version(): number {
    return this.document.version;
  }

  /** Makes one edit and tells the server. */
  async type(): Promise<void> {
    const mend = this.random.below(100) < MENDED ? this.undo.pop() : undefined;
    const edit = mend ?? this.random.of(HABITS)(this.text, this.random);
    const range = this.rangeOf(edit);
    if (!mend) {
      const { start, end } = edit;
      this.undo.push({ start, end: start + edit.text.length, text: this.text.slice(start, end) });
    }
    const version = this.version + 1;
    TextDocument.update(this.document, [{ range, text: edit.text }], version);
    await this.client.edit(this.path, version, { range, text: edit.text });
  }

  /** Somewhere in the text as it is now. */
  somewhere() {
    return this.document.positionAt(this.random.below(this.text.length + 1));
  }

  private rangeOf({ start, end }: Replacement) {
    return { start: this.document.positionAt(start), end: this.document.positionAt(end) };
  }
}

/** How many edits of a hundred undo the last one that is not undone. */
const MENDED = 45;

const CHARACTERS = [...'ae {}"->\n@|/'] as [string, ...string[]];
const WORDS = ['name', 'nickname', 'B1', 'B2', 'maya', 'Main', 'reply', 'branch', 'import'] as const;

const HABITS: readonly [Habit, ...Habit[]] = [
  function character(text, random) {
    const start = random.below(text.length + 1);
    return { start, end: start, text: random.of(CHARACTERS) };
  },
  function deletion(text, random) {
    const start = random.below(text.length + 1);
    return { start, end: Math.min(text.length, start + 1 + random.below(3)), text: '' };
  },
  function otherWord(text, random) {
    const words = [...text.matchAll(/\b[\p{L}][\w-]*/gu)];
    const word = words[random.below(words.length)];
    const start = word?.index ?? 0;
    return { start, end: start + (word?.[0].length ?? 0), text: random.of(WORDS) };
  },
  function lineGone(text, random) {
    const start = text.lastIndexOf('\n', random.below(text.length + 1)) + 1;
    const next = text.indexOf('\n', start);
    return { start, end: next < 0 ? text.length : next + 1, text: '' };
  },
];
