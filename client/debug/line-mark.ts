import { Disposable, OverviewRulerLane, Range, TextEditorRevealType, ThemeColor, Uri, window } from 'vscode';
import type { SourceRange } from './moments.js';

/**
 * Marks the line that is being played, as VS Code itself marks it where a session stands still: while one goes on by
 * itself, VS Code does not know where it is.
 */
export class LineMark implements Disposable {
  private readonly decoration = window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor('editor.stackFrameHighlightBackground'),
    overviewRulerColor: new ThemeColor('editor.stackFrameHighlightBackground'),
    overviewRulerLane: OverviewRulerLane.Full,
  });
  private readonly shown = window.onDidChangeVisibleTextEditors(() => this.draw());
  private place: SourceRange | undefined;

  /** Puts the mark at a place, or takes it away; the place comes into sight in the editors that show its file. */
  move(place: SourceRange | undefined): void {
    this.place = place;
    this.draw();
  }

  dispose(): void {
    Disposable.from(this.decoration, this.shown).dispose();
  }

  private draw(): void {
    const uri = this.place && Uri.parse(this.place.uri, true).toString();
    const line = this.place?.range.start.line ?? 0;
    const range = new Range(line, 0, line, 0);
    for (const editor of window.visibleTextEditors) {
      const isThere = editor.document.uri.toString() === uri;
      editor.setDecorations(this.decoration, isThere ? [range] : []);
      if (isThere) editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }
}
