import {
  DecorationRangeBehavior,
  Disposable,
  OverviewRulerLane,
  Range,
  type TextEditor,
  ThemeColor,
  Uri,
  window,
} from 'vscode';
import type { Place } from './locate.js';

/** Marks the lines of what a preview is playing, in each editor that shows them. */
export class Mark implements Disposable {
  private readonly decoration = window.createTextEditorDecorationType({
    isWholeLine: true,
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    backgroundColor: new ThemeColor('seqbot.playedLineBackground'),
    borderColor: new ThemeColor('seqbot.playedLineBorder'),
    borderStyle: 'solid',
    borderWidth: '0 0 0 2px',
    overviewRulerColor: new ThemeColor('seqbot.playedLineBorder'),
    overviewRulerLane: OverviewRulerLane.Left,
  });
  private readonly subscriptions: Disposable;

  /** @param placeNow where the mark stands now, if anywhere; asked again for editors that come later */
  constructor(private readonly placeNow: () => Place | undefined) {
    const shown = window.onDidChangeVisibleTextEditors(() => this.update());
    this.subscriptions = Disposable.from(this.decoration, shown);
  }

  /** Puts the mark where it belongs now. Between two updates VS Code moves it along with the text. */
  update(): void {
    const place = this.placeNow();
    const uri = place && Uri.parse(place.uri, true).toString();
    for (const editor of window.visibleTextEditors)
      editor.setDecorations(this.decoration, place && isOf(editor, uri) ? [markedRange(place)] : []);
  }

  /** Takes the mark away. */
  dispose(): void {
    this.subscriptions.dispose();
  }
}

function isOf({ document }: TextEditor, uri: string | undefined): boolean {
  return document.uri.toString() === uri;
}

/** All lines of the thing itself; only the first of what is merely around it. */
export function markedRange({ span: [, startLine, , endLine], exact }: Place): Range {
  return new Range(startLine, 0, exact ? endLine : startLine, 0);
}
