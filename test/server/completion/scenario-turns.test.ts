import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Address, child, ROOT } from '../../../language/bot/address.js';
import type { Action, AttributeType, Bot } from '../../../language/bot/bot.js';
import type { Suite, SuiteScenario } from '../../../language/document-scenarios/suite.js';
import { isGiven, isVisitorTurn } from '../../../language/generated/ast.js';
import { type Stop, walk } from '../../../language/scenarios/index.js';
import type { Script } from '../../../language/scenarios/script.js';
import { Editor, exampleBots, uriOf } from '../support/editor.js';

/** A turn of the visitor in a scenario. */
interface Turn {
  readonly title: string;
  /** Where it begins and ends in the file. */
  readonly offset: number;
  readonly end: number;
  /** The scenario up to it. */
  readonly before: Script;
  /** Where the conversation is by then. */
  readonly stop: Stop;
}

const bots = exampleBots().map((files) => ({ paths: Object.keys(files).join(', '), files }));

describe.each(bots)('at each turn of the visitor in $paths', ({ files }) => {
  it('what the bot has there is offered, and nothing else', { timeout: 120_000 }, async () => {
    const editor = await Editor.of(files);
    // What is reported in half a file takes longest, and nobody looks at it here.
    editor.services.shared.workspace.DocumentBuilder.updateBuildOptions = { validation: false };
    const checks = Object.entries(files).flatMap(([path, source]) => checksOf(editor, path, source));
    expect(checks).not.toEqual([]);
    for (const check of checks) await check();
  });
});

/** All turns of a file: it is cut there, and what is offered must be what the bot shows. */
function checksOf(editor: Editor, path: string, source: string): (() => Promise<void>)[] {
  const suite = editor.services.seqbot.scenarios.Suites.of(editor.document(path));
  const actions = actionsOf(suite.bot);
  return suite.scenarios.flatMap((scenario) =>
    turnsOf(scenario, suite).map((turn, index) => async () => {
      const waiting = actions.get(turn.stop.state.waiting.at);
      const labels = async (begun: string, rest = '') =>
        offered(editor, path, source.slice(0, turn.offset) + begun, rest);
      const inText = await labels('visitor "');
      const shown = shownBy(waiting, suite.bot);
      if (shown) expect(inText, turn.title).toEqual(shown);
      else expectAnswer(inText, turn, suite);
      // What stands below makes no difference; it takes long, and texts are broken off in the same way each time.
      if (index === 0) expect(await labels('visitor "', source.slice(turn.end)), turn.title).toEqual(inText);
      if (waiting?.type === 'chat-widget')
        expect(await labels('visitor ')).toEqual([`completes ${waiting.app}`, `cancels ${waiting.app}`]);
    }),
  );
}

function turnsOf({ node, script, title }: SuiteScenario, suite: Suite): Turn[] {
  const { stops } = suite.walk(script);
  const steps = node.steps.filter((step) => !isGiven(step));
  return steps.flatMap((step, index) => {
    const stop = stops[index];
    if (!isVisitorTurn(step) || !step.$cstNode || !stop) return [];
    const before = { ...script, steps: script.steps.slice(0, index) };
    return [
      {
        title: `${title}: ${step.$cstNode.text}`,
        offset: step.$cstNode.offset,
        end: step.$cstNode.end,
        before,
        stop,
      },
    ];
  });
}

/** What is offered behind a text, which the rest of a file may follow. */
async function offered(editor: Editor, path: string, text: string, rest: string): Promise<string[]> {
  const { DocumentBuilder, LangiumDocuments, TextDocuments } = editor.services.shared.workspace;
  const uri = uriOf(path);
  const version = (TextDocuments.get(uri)?.version ?? 0) + 1;
  const textDocument = TextDocument.create(uri.toString(), 'seqbot', version, text + rest);
  TextDocuments.set(textDocument);
  await DocumentBuilder.update([uri], []);
  const document = LangiumDocuments.getDocument(uri);
  if (!document) throw new Error(`There is no ${path}`);
  const params = { textDocument, position: textDocument.positionAt(text.length) };
  const list = await editor.services.seqbot.lsp.CompletionProvider?.getCompletion(document, params);
  return (list?.items ?? []).map(({ label }) => label);
}

/** What the source says that can be picked; nothing where anything may be typed. */
function shownBy(waiting: Action | undefined, { attributes }: Bot): string[] | undefined {
  if (waiting?.type === 'bubble-options') return waiting.options.map(({ label }) => label);
  if (waiting?.type === 'card-response')
    return waiting.cards.filter(({ target, link }) => target || link).map(({ title }) => title);
  if (waiting?.type !== 'visitor-attribute') return [];
  return valuesOf(attributes.find(({ name }) => name === waiting.attribute)?.type);
}

function valuesOf(type: AttributeType | undefined): string[] | undefined {
  return type?.kind === 'choice' ? [...type.values] : undefined;
}

/** One answer, which the bot takes. */
function expectAnswer(labels: readonly string[], { title, before }: Turn, { program }: Suite): void {
  expect(labels, title).toHaveLength(1);
  const steps = [...before.steps, ...labels.map((value) => ({ type: 'visitor', value }) as const)];
  const last = walk(program, { ...before, steps }).stops.at(-1);
  expect(last?.complaint, title).toBeUndefined();
  expect(last?.turn.map(({ type }) => type)).toContain('profile');
}

/** All actions of a bot by where they are. */
function actionsOf({ sequences }: Bot): Map<Address, Action> {
  const found = new Map<Address, Action>();
  const add = (actions: readonly Action[], at: Address): void => {
    for (const [index, action] of actions.entries()) {
      found.set(child(at, index), action);
      if (!('then' in action)) continue;
      add(action.then, child(at, index, 'then'));
      add(action.otherwise ?? [], child(at, index, 'otherwise'));
    }
  };
  for (const [s, { branches }] of sequences.entries())
    for (const [b, { actions }] of branches.entries())
      add(actions, child(ROOT, 'sequences', s, 'branches', b, 'actions'));
  return found;
}
