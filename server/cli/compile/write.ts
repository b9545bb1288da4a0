import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'langium';
import writeFileAtomic from 'write-file-atomic';
import type { Bot } from '../../../language/bot/bot.js';
import type { SourceMap } from '../../../language/bot/source-map.js';
import { serializeBot, serializeMap } from '../../../language/compiler/serialize.js';
import { withSlashes } from '../input/paths.js';
import { isAbsent, reason } from '../input/reason.js';
import { makeFolder } from '../output/folder.js';

/** Writes a bot, and its source map if it is given: each file whole or not at all. Returns what went wrong, if anything. */
export async function writeBot(output: string, bot: Bot, map?: SourceMap): Promise<string | undefined> {
  try {
    const folder = path.dirname(output);
    await makeFolder(folder);
    await writeFileAtomic(output, serializeBot(bot));
    if (map) await writeFileAtomic(`${output}.map`, serializeMap(map, relativeTo(await realpath(folder))));
    return undefined;
  } catch (error) {
    return isAbsent(error) ? 'there can be no such folder' : reason(error);
  }
}

function relativeTo(folder: string): (uri: string) => string {
  return (uri) => withSlashes(path.relative(folder, URI.parse(uri).fsPath));
}
