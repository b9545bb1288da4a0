import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { HostError, messageOf } from './failure.mjs';
import { npmCi } from './npm.mjs';
import { withProgress } from './progress.mjs';
import { CACHE, PROJECT } from './project.mjs';
import { TOOLS } from './tools.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** Marks the folder of a process that is still filling it. */
const PART = '.part-';

/**
 * The folder of a tool, fetched on first use. It is filled beside its place and renamed when it is whole, so an
 * interrupted fetch is simply done again.
 * @param {import('./tools.mjs').ToolName} name
 * @returns {Promise<string>} an absolute path
 * @throws {HostError} when it cannot be had
 */
export async function toolFolder(name) {
  const folder = path.join(CACHE, `${name}-${await version(name)}`);
  if (!existsSync(folder)) await fetchTool(name, folder);
  return folder;
}

/** Changes when the tool's pinned packages do. @param {import('./tools.mjs').ToolName} name */
async function version(name) {
  const lock = await fs.readFile(path.join(HERE, 'tools', name, 'package-lock.json'));
  return createHash('sha256').update(lock).digest('hex').slice(0, 12);
}

/**
 * @param {import('./tools.mjs').ToolName} name
 * @param {string} folder
 */
async function fetchTool(name, folder) {
  const tool = TOOLS[name];
  console.error(`Fetching ${tool.title}: about ${tool.size}, into ${path.relative(PROJECT, CACHE)}.`);
  await removeLeftovers();
  const part = `${folder}${PART}${process.pid}`;
  try {
    await fill(name, part);
    await moveIntoPlace(part, folder);
  } catch (error) {
    await fs.rm(part, { recursive: true, force: true });
    throw new HostError(`Cannot fetch ${tool.title}.`, messageOf(error));
  }
}

/**
 * @param {import('./tools.mjs').ToolName} name
 * @param {string} folder
 */
async function fill(name, folder) {
  await fs.mkdir(CACHE, { recursive: true });
  await fs.cp(path.join(HERE, 'tools', name), folder, { recursive: true });
  /** @type {import('./tools.mjs').Tool} */
  const tool = TOOLS[name];
  const steps = [{ title: 'packages', run: npmCiWith(tool.options) }, ...tool.steps];
  for (const [index, step] of steps.entries()) {
    await withProgress(`  ${index + 1} of ${steps.length}: ${step.title}`, folder, () => step.run(folder));
  }
}

/** @param {readonly string[]} [options] */
const npmCiWith = (options) => (/** @type {string} */ folder) => npmCi(folder, options);

/** Another process may have been faster: then its folder is as good. @param {string} part @param {string} folder */
async function moveIntoPlace(part, folder) {
  try {
    await fs.rename(part, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await fs.rm(part, { recursive: true, force: true });
  }
}

/** Removes what processes that no longer run have left half filled. */
async function removeLeftovers() {
  if (!existsSync(CACHE)) return;
  for (const entry of await fs.readdir(CACHE)) {
    const pid = Number(entry.split(PART)[1]);
    if (pid > 0 && !isRunning(pid)) await fs.rm(path.join(CACHE, entry), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
