import { Cancellation, DocumentState, isOperationCancelled } from 'langium';
import { beforeEach, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isReply } from '../../language/generated/ast.js';
import { Editor, uriOf } from './support/editor.js';

const FILES = {
  'people.seqbot': 'attribute name',
  'more.seqbot': 'attribute size',
  'bot.seqbot': 'import "./people.seqbot"\nsequence S { branch A { reply "{name}" end } }',
};
const BOT = uriOf('bot.seqbot');

let editor: Editor;
beforeEach(async () => {
  editor = await Editor.of(FILES);
});

function builder() {
  return editor.services.shared.workspace.DocumentBuilder;
}

/** Gives a file another text, as a client does, and builds nothing yet. */
function sent(path: string, text: string): void {
  const { uri, version } = editor.document(path).textDocument;
  const { TextDocuments } = editor.services.shared.workspace;
  TextDocuments.set(TextDocument.create(uri, 'seqbot', version + 1, text));
}

async function builtAnother(): Promise<void> {
  sent('more.seqbot', FILES['more.seqbot']);
  await builder().update([uriOf('more.seqbot')], []);
}

function codes(path: string) {
  return (editor.document(path).diagnostics ?? []).map(({ code }) => code);
}

describe('an edit that cancels a build', () => {
  it.each([DocumentState.Linked, DocumentState.Validated])(
    'takes no news of phase %i along',
    async (phase) => {
      const source = new Cancellation.CancellationTokenSource();
      const told: string[] = [];
      builder().onDocumentPhase(phase, () => source.cancel());
      builder().onDocumentPhase(phase, ({ uri }) => {
        told.push(uri.toString());
      });
      sent('bot.seqbot', FILES['bot.seqbot']);
      await builder()
        .update([BOT], [], source.token)
        .catch((error: unknown) => expect(isOperationCancelled(error)).toBe(true));
      expect(told).toEqual([BOT.toString()]);
    },
  );
});

describe('who waits', () => {
  it('for a file waits for the text that was sent before', async () => {
    const order: string[] = [];
    const { LangiumDocuments } = editor.services.shared.workspace;
    sent('bot.seqbot', 'sequence New { branch A { reply "Hi!" end } }');
    const waiting = builder()
      .waitUntil(DocumentState.Linked, BOT)
      .then(() => order.push(LangiumDocuments.getDocument(BOT)?.parseResult.value.$cstNode?.text ?? ''));
    await builtAnother();
    order.push('another file was built');
    await builder().update([BOT], []);
    await waiting;
    expect(order).toEqual(['another file was built', 'sequence New { branch A { reply "Hi!" end } }']);
  });

  it('for all files does too', async () => {
    const order: string[] = [];
    sent('bot.seqbot', 'sequence New { branch A { reply "Hi!" end } }');
    const waiting = builder()
      .waitUntil(DocumentState.IndexedReferences)
      .then(() => order.push('answered'));
    await builtAnother();
    order.push('another file was built');
    await builder().update([BOT], []);
    await waiting;
    expect(order).toEqual(['another file was built', 'answered']);
  });

  it('is told when there is nothing to build', async () => {
    let answered = false;
    const update = builder().update([], []);
    void builder()
      .waitUntil(DocumentState.IndexedReferences)
      .then(() => {
        answered = true;
      });
    await update;
    expect(answered).toBe(true);
  });

  it.each([
    ['before', true],
    ['while', false],
  ])('and is cancelled %s waiting, waits no longer', async (_, before) => {
    const source = new Cancellation.CancellationTokenSource();
    sent('bot.seqbot', '');
    if (before) source.cancel();
    const waiting = builder().waitUntil(DocumentState.Linked, BOT, source.token);
    if (!before) source.cancel();
    await expect(waiting).rejects.toSatisfy(isOperationCancelled);
  });
});

describe('who asks between the notice of a change and its parsing', () => {
  it('does not keep what is visible as it was', async () => {
    await editor.type({ 'bot.seqbot': FILES['bot.seqbot'].replace('{name}', '{size}') });
    expect(codes('bot.seqbot')).toContain('unknown-attribute');
    const { Imports } = editor.services.shared.workspace;
    builder().onUpdate(() => {
      const { LangiumDocuments } = editor.services.shared.workspace;
      for (const document of LangiumDocuments.all) Imports.reachable(document);
    });
    await editor.type({ 'people.seqbot': 'import "./more.seqbot"\nattribute name' });
    expect(codes('bot.seqbot')).toEqual([]);
  });

  it('does not keep a name linked that is gone', async () => {
    const [reply] = editor.document('bot.seqbot').parseResult.value.sequences[0]?.branches[0]?.actions ?? [];
    const [hole] = (isReply(reply) && reply.text.parts) || [];
    builder().onUpdate(() => {
      expect(hole && 'attribute' in hole && hole.attribute?.ref?.name).toBe('name');
    });
    await editor.type({ 'people.seqbot': 'attribute nickname' });
    expect(codes('bot.seqbot')).toEqual(['unknown-attribute']);
  });
});
