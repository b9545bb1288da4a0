import fs from 'node:fs/promises';
import path from 'node:path';

/** How often a line is printed while something goes on, in milliseconds. */
const INTERVAL = 5000;

/**
 * Runs a task and says on standard error how it goes: at its start, every few seconds, and at its end.
 * @template T
 * @param {string} title
 * @param {string} folder its size is shown
 * @param {() => Promise<T>} task
 */
export async function withProgress(title, folder, task) {
  const start = performance.now();
  const say = async (/** @type {string} */ state) => {
    console.error(
      `${title}, ${await megabytes(folder)} MB after ${Math.round((performance.now() - start) / 1000)} s${state}`,
    );
  };
  const timer = setInterval(() => void say(' …'), INTERVAL);
  try {
    const result = await task();
    await say(', done');
    return result;
  } finally {
    clearInterval(timer);
  }
}

/** The size of a folder that others are writing to. @param {string} folder @returns {Promise<number>} in megabytes */
async function megabytes(folder) {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  let bytes = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    // A file may be gone by now: it counts nothing.
    bytes += await fs.lstat(path.join(entry.parentPath, entry.name)).then(
      (stat) => stat.size,
      () => 0,
    );
  }
  return Math.round(bytes / 1e6);
}
