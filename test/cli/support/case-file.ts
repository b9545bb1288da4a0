import { filesIn, folderWith } from './folder.js';
import { seqbot } from './run.js';

/**
 * A case is a text file of sections. Each begins with a line `=== head`: `file <path>` is a file that is there, `run
 * <arguments>` a command, run in the folder of the files, `stdin` what it gets to read. What comes of a command follows:
 * `exit <code>`, `stdout`, `stderr`, and `wrote`, the files that it wrote. Those are what the test compares, and
 * `vitest --update` writes.
 */
interface Section {
  readonly head: string;
  readonly body: string;
}

interface Command {
  readonly line: string;
  stdin?: string;
}

/** Runs the commands of a case and returns the case with what came of them. */
export async function replayed(source: string): Promise<string> {
  const sections = sectionsOf(source);
  const files = sections.filter(({ head }) => head.startsWith('file '));
  const folder = folderWith(Object.fromEntries(files.map(({ head, body }) => [head.slice(5), body])));
  const results: Section[] = [];
  for (const command of commandsOf(sections)) results.push(...(await resultOf(command, folder)));
  return [...files, ...results].map(({ head, body }) => `=== ${head}\n${body}`).join('');
}

function sectionsOf(source: string): Section[] {
  const parts = source.split(/^=== /m);
  if (parts.shift() !== '') throw new Error('A case begins with a section');
  return parts.map((part) => {
    const end = part.indexOf('\n');
    return { head: part.slice(0, end), body: part.slice(end + 1) };
  });
}

function commandsOf(sections: readonly Section[]): Command[] {
  const commands: Command[] = [];
  for (const { head, body } of sections) {
    const last = commands.at(-1);
    if (head.startsWith('run ')) commands.push({ line: head.slice(4) });
    else if (head === 'stdin' && last) last.stdin = body;
  }
  if (commands.length === 0) throw new Error('A case has a command');
  return commands;
}

async function resultOf({ line, stdin }: Command, folder: string): Promise<Section[]> {
  const before = filesIn(folder);
  const { code, stdout, stderr } = await seqbot(argumentsOf(line), { cwd: folder, stdin });
  const wrote = [...filesIn(folder)].filter(([path, content]) => before.get(path) !== content);
  const shown = (text: string) => text.replaceAll(folder, '<folder>').replace(/[^\n]$/, '$&\n');
  return [
    { head: `run ${line}`, body: '' },
    ...(stdin === undefined ? [] : [{ head: 'stdin', body: stdin }]),
    { head: `exit ${code}`, body: '' },
    ...(stdout === '' ? [] : [{ head: 'stdout', body: shown(stdout) }]),
    ...(stderr === '' ? [] : [{ head: 'stderr', body: shown(stderr) }]),
    ...(wrote.length === 0 ? [] : [{ head: 'wrote', body: wrote.map(([path]) => `${path}\n`).join('') }]),
  ];
}

/** Separated by spaces, which quotation marks hold together. */
export function argumentsOf(line: string): string[] {
  return Array.from(line.matchAll(/"([^"]*)"|\S+/g), ([word, quoted]) => quoted ?? word);
}
