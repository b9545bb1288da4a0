import { Disposable, EventEmitter, type TextEditor, type Uri, window } from 'vscode';
import { LANGUAGE_ID } from '../seqbot-document.js';
import type { Spot } from './drift.js';

/** A place in a file. */
export interface CursorPlace extends Spot {
  readonly uri: Uri;
}

/** The cursor in the Seqbot editor that was active last: a panel that gets the focus leaves it where it is. */
export class Cursor implements Disposable {
  private editor: TextEditor | undefined;
  private readonly moves = new EventEmitter<void>();
  /** Fires when the cursor has moved, in its file or to another. */
  readonly onDidMove = this.moves.event;
  private readonly subscriptions: Disposable;

  constructor() {
    this.editor = [window.activeTextEditor, ...window.visibleTextEditors].find(isSeqbot);
    this.subscriptions = Disposable.from(
      this.moves,
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === this.editor) this.moves.fire();
        else if (textEditor === window.activeTextEditor) this.follow(textEditor);
      }),
    );
  }

  /** Nothing until a Seqbot file was shown. */
  get place(): CursorPlace | undefined {
    if (!this.editor) return undefined;
    const { document, selection } = this.editor;
    const { line, character } = selection.active;
    return { uri: document.uri, line, character };
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private follow(editor: TextEditor | undefined): void {
    if (!isSeqbot(editor)) return;
    this.editor = editor;
    this.moves.fire();
  }
}

function isSeqbot(editor: TextEditor | undefined): editor is TextEditor {
  return editor?.document.languageId === LANGUAGE_ID;
}
