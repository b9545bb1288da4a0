/**
 * Ends a child process with this one, if it still runs then.
 * @template {import('node:child_process').ChildProcess} Child
 * @param {Child} child
 * @returns {Child} the same
 */
export function own(child) {
  const kill = () => child.kill();
  process.once('exit', kill);
  child.once('close', () => process.off('exit', kill));
  return child;
}
