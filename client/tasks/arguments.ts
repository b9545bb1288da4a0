import type { SeqbotTaskDefinition } from './definition.js';

/** The whole workspace folder, in which the command line is run. */
const EVERYTHING = ['.'];

/**
 * The arguments that the command line gets for a task.
 * @param outputFolder what the settings say; it holds where the task compiles everything and says nothing else
 */
export function argumentsOf(
  { command, files, args = [] }: SeqbotTaskDefinition,
  outputFolder: string | undefined,
): string[] {
  const saysWhere = files !== undefined || args.some((arg) => arg === '--out' || arg.startsWith('--out='));
  const out = command === 'compile' && outputFolder && !saysWhere ? ['--out', outputFolder] : [];
  // What begins with a dash is a name too, once it stands behind this.
  return [command, ...args, ...out, '--', ...(files ?? EVERYTHING)];
}
