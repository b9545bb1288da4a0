import type { DebugProtocol } from '@vscode/debugprotocol';
import type { WalkPlace } from '../../server/protocol.js';
import { lineRange, type Moment, reachedBy, type SourceRange, type Walk } from './moments.js';

/** A frame whose place is zero-based and whose source is an address. */
export interface Frame extends SourceRange {
  readonly name: string;
  /** Whether it is merely what the other one is about. */
  readonly subtle: boolean;
}

/** The frames at a moment, the innermost first: the line of the scenario, and where the bot is. */
export function framesAt(walk: Walk, scenario: string, moment: Moment): Frame[] {
  const range = lineRange(walk, moment);
  const text = walk.stops[moment.line]?.text ?? walk.title;
  const line: Frame[] = range ? [{ name: text, uri: scenario, range, subtle: false }] : [];
  if (moment.at === 'action') return [botFrame(moment.place, false), ...line];
  const at = reachedBy(walk, moment)?.at;
  return at ? [...line, botFrame(at, true)] : line;
}

function botFrame({ uri, range, sequence, branch }: WalkPlace, subtle: boolean): Frame {
  return { name: `${sequence} › ${branch}`, uri, range, subtle };
}

/**
 * A frame as the protocol has it. It says only where the frame begins: VS Code would select the rest, and typing would
 * then replace it.
 */
export function protocolFrame(
  { name, uri, range: { start }, subtle }: Frame,
  id: number,
  { line, column }: Origin,
): DebugProtocol.StackFrame {
  return {
    ...{ id, name, source: sourceOf(uri) },
    ...{ line: start.line + line, column: start.character + column },
    ...(subtle && { presentationHint: 'subtle' }),
  };
}

/** The numbers that a client gives to the first line and to the first column. */
export interface Origin {
  readonly line: number;
  readonly column: number;
}

/** A file as the protocol has it. VS Code takes an address for a path. */
export function sourceOf(uri: string): DebugProtocol.Source {
  return { name: decodedName(uri), path: uri };
}

function decodedName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
