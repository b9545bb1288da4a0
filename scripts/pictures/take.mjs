import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { HostError } from '../../test/host/failure.mjs';

/** Makes a PNG a third of its size without a difference that one sees. */
const SMALLER = ['pngquant', '--quality=80-98', '--speed=1', '--strip', '-'];

/**
 * Takes a picture of a page, or of a part of it.
 * @param {import('playwright-core').Page} page
 * @param {import('./scenes.mjs').Scene['clip']} [clip]
 * @returns {Promise<Buffer>} a PNG
 * @throws {HostError} when pngquant is not installed or fails
 */
export async function pictureOf(page, clip) {
  return smaller(await page.screenshot({ clip, animations: 'disabled', caret: 'hide' }));
}

/** @param {Buffer} png */
async function smaller(png) {
  const [program = '', ...args] = SMALLER;
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  // The process that could not be started has no standard input to write to.
  child.stdin.on('error', () => {});
  child.stdin.end(png);
  const [output, code] = await Promise.all([buffer(child.stdout), ended]).catch((error) => {
    throw new HostError(
      `pngquant could not be run: ${error.message}`,
      'Install it, as with apt install pngquant.',
    );
  });
  if (code !== 0) throw new HostError('pngquant has failed.', 'What went wrong stands above.');
  return output;
}
