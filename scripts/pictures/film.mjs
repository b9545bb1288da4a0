import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { HostError } from '../../test/host/failure.mjs';
import { temporaryFolder } from '../../test/host/temporary.mjs';

/** A series of pictures of a page, each for a while, which becomes one picture that moves. */
export class Film {
  /** @type {{ picture: Buffer, milliseconds: number }[]} */
  #frames = [];

  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /** Shows what the page shows now for some time. @param {number} milliseconds */
  async show(milliseconds) {
    const picture = await this.page.screenshot({ animations: 'disabled', caret: 'hide' });
    this.#frames.push({ picture, milliseconds });
  }

  /**
   * Writes all of it as a WebP that begins again when it is over.
   * @param {import('../../test/host/scope.mjs').Scope} scope
   * @param {string} file
   * @throws {HostError} when img2webp is not installed or fails
   */
  async write(scope, file) {
    const folder = await temporaryFolder(scope);
    const args = await Promise.all(
      this.#frames.map(async ({ picture, milliseconds }, index) => {
        const frame = path.join(folder, `${index}.png`);
        await writeFile(frame, picture);
        return ['-lossless', '-m', '6', '-d', String(milliseconds), frame];
      }),
    );
    await img2webp(['-loop', '0', '-min_size', ...args.flat(), '-o', file]);
  }
}

/** @param {readonly string[]} args */
async function img2webp(args) {
  const child = spawn('img2webp', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  ).catch((error) => {
    const mend = 'Install it, as with apt install webp.';
    throw new HostError(`img2webp could not be run: ${error.message}`, mend);
  });
  if (code !== 0) throw new HostError('img2webp has failed.', 'What went wrong stands above.');
}
