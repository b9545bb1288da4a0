import path from 'node:path';
import { URI } from 'langium';
import writeFileAtomic from 'write-file-atomic';
import { compile } from '../../../language/compiler/compile.js';
import { serializeBot, serializeMap } from '../../../language/compiler/serialize.js';
import { EXIT, type ExitCode, Misuse } from '../exit-codes.js';
import { formatProblems } from '../problems.js';
import { Project, reason } from '../project.js';
import { visible } from '../visible.js';

export interface CompileOptions {
  /** Folder to write to; the file's own if left out. */
  readonly out?: string;
  /** Whether to write a source map too. */
  readonly sourceMap?: boolean;
}

/** Compiles a file and prints where the result is. Errors are printed and nothing is written. */
export async function compileCommand(file: string, options: CompileOptions): Promise<ExitCode> {
  const { project, document } = await Project.open(file);
  const result = compile(document, project.services);
  if (result.status === 'refused') {
    const documents = project.services.shared.workspace.LangiumDocuments;
    console.error(formatProblems(result.problems, documents));
    return EXIT.problems;
  }
  const target = outputPath(file, options.out);
  await write(target, serializeBot(result.bot));
  if (options.sourceMap)
    await write(`${target}.map`, serializeMap(result.map, relativeTo(path.dirname(target))));
  console.log(visible(path.relative(process.cwd(), target) || target));
  return EXIT.fine;
}

/** `pizza.seqbot` becomes `pizza.bot.json`. */
function outputPath(file: string, folder: string | undefined): string {
  const name = `${path.basename(file).replace(/\.seqbot$/, '')}.bot.json`;
  return path.resolve(folder ?? path.dirname(file), name);
}

function relativeTo(folder: string): (uri: string) => string {
  return (uri) => path.relative(folder, URI.parse(uri).fsPath).split(path.sep).join('/');
}

async function write(file: string, text: string): Promise<void> {
  await writeFileAtomic(file, text).catch((error: unknown) => {
    throw new Misuse(`${file}: ${reason(error)}.`);
  });
}
