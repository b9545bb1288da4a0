import { DocumentState, EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { problemsOf } from '../../language/compiler/compile.js';
import { lower } from '../../language/compiler/lower.js';
import { FlowAnalyser } from '../../language/flow/analyser.js';
import type { BotFile } from '../../language/generated/ast.js';
import { hasBotFile } from '../../language/references/imports.js';
import { createSeqbotLspServices } from '../../server/lsp/services.js';
import { INPUTS, PlayedPage } from './preview.js';
import { BESIDE, playAll, SCENARIOS, scenariosOf } from './scenarios.js';
import { sourceOf } from './source.js';

/** How often each is measured; the table shows the medians. */
const ROUNDS = 7;

const PHASES = [
  ['parse', DocumentState.Parsed],
  ['index', DocumentState.IndexedContent],
  ['scopes', DocumentState.ComputedScopes],
  ['link', DocumentState.Linked],
  ['index references', DocumentState.IndexedReferences],
  ['checks', DocumentState.Validated],
] as const;

const URI_OF_BOT = URI.parse('memory:/bots/bot.seqbot');
const { shared, seqbot } = createSeqbotLspServices(EmptyFileSystem);
const { DocumentBuilder, LangiumDocuments, TextDocuments } = shared.workspace;

const times = new Map<string, number[]>();
let last = 0;
for (const [name, state] of PHASES) {
  DocumentBuilder.onBuildPhase(state, () => note(name));
}

/** Counts the time since the last note under a name, in milliseconds. */
function note(name: string): void {
  const now = performance.now();
  times.set(name, [...(times.get(name) ?? []), now - last]);
  last = performance.now();
}

async function timed(name: string, action: () => unknown): Promise<void> {
  last = performance.now();
  await action();
  note(name);
}

await measure(Number(process.argv[2]), Number(process.argv[3] ?? process.argv[2]));

/** Measures a bot of some branches, so many of them in one sequence. */
async function measure(branches: number, perSequence: number): Promise<void> {
  const source = sourceOf(branches, perSequence);
  await warmUp();
  const before = heap();
  const document = await open(URI_OF_BOT, source);
  const used = heap() - before;
  times.clear();
  const page = new PlayedPage();
  for (let round = 0; round < ROUNDS; round++) {
    await keystroke(document, source, round, page);
    await requests(document, source);
    await flow(document);
  }
  await beside(source + scenariosOf(branches, perSequence, BESIDE));
  await scenarios(source + scenariosOf(branches, perSequence, SCENARIOS));
  const size = `${branches} branches in sequences of ${Math.min(perSequence, branches)}, ${Math.round(source.length / branches)} characters each`;
  console.log(`\n${size}; heap ${(used / branches / 1024).toFixed(1)} KB a branch`);
  for (const [name, all] of times) console.log(`${median(all).toFixed(1).padStart(9)} ms  ${name}`);
}

async function warmUp(): Promise<void> {
  const source = sourceOf(100, 50);
  const document = await open(URI.parse('memory:/bots/warm.seqbot'), source);
  const page = new PlayedPage();
  for (let round = 0; round < 20; round++) {
    await keystroke(document, source, round, page);
    await requests(document, source);
    await flow(document);
  }
  await DocumentBuilder.update([], [document.uri]);
}

async function open(uri: URI, source: string): Promise<LangiumDocument> {
  TextDocuments.set(TextDocument.create(uri.toString(), 'seqbot', 1, source));
  await DocumentBuilder.update([uri], []);
  const document = LangiumDocuments.getDocument(uri);
  if (!document) throw new Error('The file was not built');
  return document;
}

/** A letter more or less in a text of the middle. */
async function keystroke(
  document: LangiumDocument,
  source: string,
  round: number,
  page: PlayedPage,
): Promise<void> {
  const at = source.indexOf('conversation', source.length / 2);
  const text = round % 2 === 0 ? `${source.slice(0, at)}x${source.slice(at)}` : source;
  const { uri, version } = document.textDocument;
  TextDocuments.set(TextDocument.create(uri, 'seqbot', version + 1, text));
  const start = performance.now();
  await timed('update', () => DocumentBuilder.update([document.uri], []));
  since(start, 'keystroke to diagnostics');
  await timed('lower', () => hasBotFile(document) && lower(document, seqbot));
  const behind = performance.now();
  if (hasBotFile(document)) await preview(document, page);
  since(behind, `diagnostics to preview, ${INPUTS} inputs played again`);
}

/** What brings a change into the preview: the server's push, its two ways as JSON, and what the page makes of it. */
async function preview(document: LangiumDocument<BotFile>, page: PlayedPage): Promise<void> {
  const push = { ...seqbot.flow.DocumentFlows.lowered(document), problems: problemsOf(document, seqbot) };
  let text = '';
  await timed('preview: written for the editor', () => {
    text = JSON.stringify(push);
  });
  let bot = push.bot;
  await timed('preview: read, and passed to the page', () => {
    bot = structuredClone(JSON.parse(text).bot);
  });
  await timed('preview: played again', () => page.receive(bot));
}

function since(start: number, name: string): void {
  times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
}

async function requests(document: LangiumDocument, source: string): Promise<void> {
  const { lsp } = seqbot;
  const offset = source.indexOf('-> B', source.length / 2) + 4;
  const textDocument = { uri: document.uri.toString() };
  const params = { textDocument, position: document.textDocument.positionAt(offset) };
  await timed('first completion', () => lsp.CompletionProvider?.getCompletion(document, params));
  await timed('next completion', () => lsp.CompletionProvider?.getCompletion(document, params));
  await timed('hover', () => lsp.HoverProvider?.getHoverContent(document, params));
  await timed('definition', () => lsp.DefinitionProvider?.getDefinition(document, params));
  await timed('highlights', () => lsp.DocumentHighlightProvider?.getDocumentHighlight(document, params));
  await timed('outline', () => lsp.DocumentSymbolProvider?.getSymbols(document, params));
  await timed('colours', () => lsp.SemanticTokenProvider?.semanticHighlight(document, params));
  await timed('folding', () => lsp.FoldingRangeProvider?.getFoldingRanges(document, params));
}

/** What can happen in the whole bot, as after opening it; a keystroke analyses only the sequence that it changed. */
async function flow(document: LangiumDocument): Promise<void> {
  if (!hasBotFile(document)) return;
  const { bot } = lower(document, seqbot);
  await timed('analysis of the whole flow', () => new FlowAnalyser().analyse(bot));
}

/** A keystroke in a file with scenarios, which are played again; and completion in the last one. */
async function beside(source: string): Promise<void> {
  const document = await open(URI.parse('memory:/bots/beside.seqbot'), source);
  const at = source.indexOf('conversation', source.length / 2);
  const position = document.textDocument.positionAt(source.lastIndexOf('visitor "') + 'visitor "'.length);
  const params = { textDocument: { uri: document.uri.toString() }, position };
  for (let round = 0; round < ROUNDS; round++) {
    const text = round % 2 === 0 ? `${source.slice(0, at)}x${source.slice(at)}` : source;
    const { uri, version } = document.textDocument;
    TextDocuments.set(TextDocument.create(uri, 'seqbot', version + 1, text));
    const start = performance.now();
    await DocumentBuilder.update([document.uri], []);
    since(start, `keystroke to diagnostics, beside ${BESIDE} scenarios`);
    await timed(`completion in one of ${BESIDE} scenarios`, () =>
      seqbot.lsp.CompletionProvider?.getCompletion(document, params),
    );
  }
  await DocumentBuilder.update([], [document.uri]);
}

/** The scenarios of a whole file, as a command line plays them that has just begun. */
async function scenarios(source: string): Promise<void> {
  const document = await open(URI.parse('memory:/bots/scenarios.seqbot'), source);
  if (!hasBotFile(document)) return;
  for (let round = 0; round < ROUNDS; round++)
    await timed(`${SCENARIOS} scenarios played, and what they covered`, () => playAll(document, seqbot));
  await DocumentBuilder.update([], [document.uri]);
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
