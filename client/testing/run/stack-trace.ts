import * as vscode from 'vscode';

/** A place that led to a failure. */
export interface Frame {
  readonly label: string;
  readonly uri: vscode.Uri;
  readonly position: vscode.Position;
}

/**
 * Says by which places it came to a message. VS Code shows that since 1.94, the types of the oldest version that we
 * support do not know of it: that is why this file casts.
 */
export function addStackTrace(message: vscode.TestMessage, frames: readonly Frame[]): void {
  const { TestMessageStackFrame: StackFrame } = vscode as unknown as {
    readonly TestMessageStackFrame?: new (
      label: string,
      uri: vscode.Uri,
      position: vscode.Position,
    ) => object;
  };
  if (StackFrame === undefined) return;
  const stackTrace = frames.map(({ label, uri, position }) => new StackFrame(label, uri, position));
  Object.assign(message, { stackTrace });
}
