import { TextDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { problemsOf } from '../compiler/compile.js';
import { catalogue, type DiagnosticCode } from '../diagnostics/catalogue.js';
import { messageText } from '../diagnostics/diagnostic.js';
import { fixesFor } from '../fixes/fixes.js';
import { changed, format } from '../format/format.js';
import { DEFAULT_OPTIONS } from '../format/options.js';
import { readSettings } from '../settings/read.js';
import { SETTINGS_FILE } from '../settings/settings.js';
import type { Examples } from './examples.js';
import { projected, withCarets } from './layout.js';

/** A diagnostic as its bad example shows it. */
export interface Shown {
  /** The language of the examples. */
  readonly language: 'seqbot' | 'json';
  /** The message that the example gives; nothing if the example cannot give it where it stands alone. */
  readonly message: string | undefined;
  /** The bad example, laid out, the place underlined in a comment where one can stand. */
  readonly bad: string;
  /** The good example, laid out. */
  readonly good: string;
  /** What is offered. */
  readonly fixes: readonly { readonly title: string; readonly automatic: boolean }[];
}

/** Reads the examples of a code. */
export async function shown(code: DiagnosticCode, examples: Examples): Promise<Shown> {
  const { bad, good, inSettings } = catalogue[code];
  if (inSettings) return { language: 'json', message: messageInSettings(code, bad), bad, good, fixes: [] };
  const mended = await laidOut(good, examples);
  const layout = await badLayout(code, mended, examples);
  const found = await reported(code, bad, examples);
  return {
    language: 'seqbot',
    message: found?.message ?? constantMessage(code),
    bad: layout,
    good: mended,
    fixes: found?.fixes ?? [],
  };
}

async function laidOut(source: string, examples: Examples): Promise<string> {
  return (await formatted(source, examples)) ?? source;
}

/** A source as the formatter lays it out; nothing where it refuses to. */
async function formatted(source: string, examples: Examples): Promise<string | undefined> {
  return examples.read(source, (document) => {
    const result = format(document, DEFAULT_OPTIONS);
    return result.status === 'formatted' ? changed(source, result.edits).trimEnd() : undefined;
  });
}

/** The formatter leaves files with syntax errors alone: such an example is laid out like its mended one. */
async function badLayout(code: DiagnosticCode, mended: string, examples: Examples): Promise<string> {
  const { bad, good } = catalogue[code];
  const laid = (await formatted(bad, examples)) ?? projected(bad, good, mended);
  const range = (await reported(code, laid, examples))?.range;
  const marked = range && withCarets(laid, range);
  return marked && (await isComment(marked.comment, marked.source, examples)) ? marked.source : laid;
}

/** In the middle of a text there is no comment. */
function isComment(comment: string, source: string, examples: Examples): Promise<boolean> {
  return examples.read(source, (_, services) =>
    services.parser.Lexer.tokenize(source).hidden.some(({ image }) => image === comment),
  );
}

interface Reported extends Pick<Shown, 'fixes'> {
  readonly message: string;
  readonly range?: Diagnostic['range'];
}

function reported(code: DiagnosticCode, source: string, examples: Examples): Promise<Reported | undefined> {
  return examples.read(whole(source), (document, services) => {
    const found = document.diagnostics?.find((diagnostic) => diagnostic.code === code);
    if (!found) return refusal(code, document, services);
    const fixes = fixesFor(document, found, services).map(({ title, automatic = false }) => ({
      title,
      automatic,
    }));
    return { message: messageText(found), range: found.range, fixes };
  });
}

/** What only forbids compiling has no place in the source. */
function refusal(code: DiagnosticCode, ...file: Parameters<typeof problemsOf>): Reported | undefined {
  const found = problemsOf(...file).find((problem) => problem.code === code);
  return found && { message: found.message, fixes: [] };
}

/** An ellipsis at the end of an example stands for many more of the same character. */
function whole(source: string): string {
  return source.replace(/(.)…$/, (_, character: string) => character.repeat(500));
}

function messageInSettings(code: DiagnosticCode, settings: string): string | undefined {
  const { findings } = readSettings(TextDocument.create(SETTINGS_FILE, 'json', 0, settings));
  const found = findings.find((finding) => finding.code === code);
  return found && messageText(found);
}

/** A message that is always the same needs no example. */
function constantMessage(code: DiagnosticCode): string | undefined {
  const { message } = catalogue[code];
  return message.length === 0 ? String(Reflect.apply(message, undefined, [])) : undefined;
}
