import { SETTINGS, type Setting } from '../diagnostics/settings.js';
import { nearest } from '../text/edit-distance.js';

/** What other tools call the severities. */
const MEANT: ReadonlyMap<string, Setting> = new Map([
  ['0', 'off'],
  ['false', 'off'],
  ['none', 'off'],
  ['ignore', 'off'],
  ['disabled', 'off'],
  ['info', 'information'],
  ['1', 'warning'],
  ['warn', 'warning'],
  ['2', 'error'],
  ['err', 'error'],
]);

/** The severity that was probably meant. */
export function meantSeverity(written: string): string | undefined {
  const word = written.toLowerCase();
  return MEANT.get(word) ?? nearest(word, SETTINGS);
}
