import type { Bot } from '../bot/bot.js';
import type { SourceMap } from '../bot/source-map.js';

/**
 * The text of a compiled bot: the same for the same source everywhere. Two spaces of indentation, nothing escaped that
 * JSON does not demand, keys in the order in which the lowering sets them, a line break at the end.
 */
export function serializeBot(bot: Bot): string {
  return `${JSON.stringify(bot, null, 2)}\n`;
}

/** The text of a source map, one entry a line. `relative` turns the URI of a source into what is written. */
export function serializeMap(map: SourceMap, relative: (uri: string) => string): string {
  const entries = Object.entries(map.entries).map(
    ([address, span]) => `    ${JSON.stringify(address)}: ${JSON.stringify(span)}`,
  );
  const sources = JSON.stringify(map.sources.map(relative));
  return `{\n  "format": 1,\n  "sources": ${sources},\n  "entries": {\n${entries.join(',\n')}\n  }\n}\n`;
}
