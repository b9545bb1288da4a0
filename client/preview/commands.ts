import { commands, Disposable, Uri } from 'vscode';
import { reporting } from '../report.js';
import { strings } from '../strings.js';
import type { PanelMove } from '../webview/messages.js';
import type { Cursor, CursorPlace } from './cursor.js';
import type { Previews } from './previews.js';

/** The command behind lenses, which the server is told of: it takes an address and a position. */
export const PLAY_FROM = 'seqbot.playFrom';

/** The commands that have a panel make a move. */
const MOVES: ReadonlyMap<string, PanelMove> = new Map([
  ['seqbot.preview.restart', 'restart'],
  ['seqbot.preview.back', 'back'],
  ['seqbot.preview.forward', 'forward'],
  ['seqbot.preview.copyText', 'copy-text'],
  ['seqbot.preview.copyMarkdown', 'copy-markdown'],
  ['seqbot.preview.saveScenario', 'save-scenario'],
]);

/** Registers the commands that play. */
export function registerPlayCommands(previews: Previews, cursor: Cursor): Disposable {
  return Disposable.from(
    ...[...MOVES].map(([command, move]) =>
      commands.registerCommand(command, () => reporting(strings.playFailed, () => make(previews, move))),
    ),
    commands.registerCommand('seqbot.preview.playToCursor', () =>
      reporting(strings.playFailed, () => playToCursor(previews, cursor)),
    ),
    commands.registerCommand(PLAY_FROM, (uri: unknown, position: unknown) =>
      reporting(strings.playFailed, () => playTo(previews, placeOf(uri, position))),
    ),
  );
}

/** @throws an error for people when there is no preview */
async function make({ current }: Previews, move: PanelMove): Promise<void> {
  if (!current) throw new Error(strings.noPreview);
  current.move(move);
}

/** Plays what was used last, if the cursor is in a branch of it. */
async function playToCursor(previews: Previews, { place }: Cursor): Promise<void> {
  if (!place) throw new Error(strings.noCursor);
  const { current } = previews;
  if (current?.hasBranchAt(place)) await current.playTo(place);
  else await playTo(previews, place);
}

async function playTo(previews: Previews, place: CursorPlace): Promise<void> {
  await previews.showFor(place).playTo(place);
}

/**
 * The place that the arguments of a command name.
 * @throws an error for people when they name none
 */
function placeOf(uri: unknown, position: unknown): CursorPlace {
  const target = uri instanceof Uri ? uri : addressIn(uri);
  if (!target || !isSpot(position)) throw new Error(strings.badPlace);
  return { uri: target, line: position.line, character: position.character };
}

function addressIn(text: unknown): Uri | undefined {
  return typeof text === 'string' && URL.canParse(text) ? Uri.parse(text, true) : undefined;
}

function isSpot(value: unknown): value is { readonly line: number; readonly character: number } {
  if (typeof value !== 'object' || value === null) return false;
  return 'line' in value && isCount(value.line) && 'character' in value && isCount(value.character);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
