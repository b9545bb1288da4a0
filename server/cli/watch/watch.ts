import { on, once } from 'node:events';
import { type FSWatcher, watch as watchFiles } from 'chokidar';
import { Misuse } from '../exit-codes.js';
import { baseOf } from '../input/find.js';
import { count } from '../terminal/count.js';
import { printNote } from '../terminal/findings.js';
import { out, say } from '../terminal/print.js';
import { visibleLine } from '../terminal/visible.js';
import { folderOf, realOf, textOf, type Used } from './texts.js';
import { Wanted } from './wanted.js';

/** Everything on the screen and above it goes. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Runs, and again whenever a file has another text than the last run was made of: one that the arguments stand for, one
 * that was used, or settings. A wrong use is told, and may be mended meanwhile. Goes on until the process is ended.
 * @throws {Misuse} if the files cannot be watched
 */
export async function watch(names: readonly string[], run: () => Promise<Used>): Promise<never> {
  const wanted = new Wanted(await Promise.all(names.map(baseOf)));
  const watcher = watchFiles([...wanted.roots], {
    ignored: (file, stats) => wanted.isIgnored(file, stats?.isFile() === true),
    // Runs tell what cannot be read.
    ignorePermissionErrors: true,
  });
  try {
    await once(watcher, 'ready');
    return await runOnChanges(watcher, wanted, run);
  } catch (error) {
    // An open watcher would keep the process alive.
    await watcher.close();
    throw error instanceof Error && 'syscall' in error ? unwatchable(error) : error;
  }
}

async function runOnChanges(watcher: FSWatcher, wanted: Wanted, run: () => Promise<Used>): Promise<never> {
  const runOnce = async () => {
    if (out.isTerminal) out.write(CLEAR);
    const used = await attempt(run);
    wanted.keep(used.keys());
    watcher.add(
      await Promise.all(Array.from(used, ([file, text]) => (text === undefined ? folderOf(file) : file))),
    );
    const read = [...used.values()].filter((text) => text !== undefined);
    printNote(`Watching ${count(read.length, 'file')}. Ctrl+C ends.`);
    return used;
  };
  // What changes during a run waits here, and is compared with what the run has read.
  const events = on(watcher, 'all');
  let used = await runOnce();
  for await (const [, file] of events) {
    const real = await realOf(file);
    if ((await textOf(real)) !== used.get(real)) used = await runOnce();
  }
  throw new Error('nothing is watched any more');
}

async function attempt(run: () => Promise<Used>): Promise<Used> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    say(visibleLine(error.message));
    return new Map();
  }
}

function unwatchable({ message }: Error): Misuse {
  return new Misuse(`the files cannot be watched: ${message}`);
}
