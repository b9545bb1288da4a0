import { expect, it } from 'vitest';
import { CURSOR, Editor } from '../support/editor.js';

const inBranch = (action: string) =>
  `attribute name\nagent maya\nsequence S { branch A { ${action} } branch B { end } }`;

/** What is offered of itself once a character has been typed: nothing that Enter or a space would take by mistake. */
it.each<[typed: string, source: string, offered: readonly string[]]>([
  ['{', `sequence S {${CURSOR}}`, []],
  ['{', `department sales {${CURSOR}}`, []],
  ['{', inBranch(`options {${CURSOR}}`), []],
  ['{', inBranch(`reply "{${CURSOR}}"`), ['name', '@maya']],
  ['@', inBranch(`reply "{@${CURSOR}}"`), ['maya']],
  ['>', inBranch(`reply "Hi" ->${CURSOR}`), ['A', 'B']],
  [' ', inBranch(`reply "Hi" -> ${CURSOR}`), ['A', 'B']],
  [' ', inBranch(`ask ${CURSOR}`), ['name']],
  [' ', inBranch(`reply ${CURSOR}`), []],
  [' ', inBranch(`reply "Hi ${CURSOR}"`), []],
])('%j in %s', async (triggerCharacter, source, offered) => {
  const editor = await Editor.of({ 'bot.seqbot': source });
  const { document, params } = editor.cursor;
  const context = { triggerKind: 2 as const, triggerCharacter };
  const list = await editor.services.seqbot.lsp.CompletionProvider?.getCompletion(document, {
    ...params,
    context,
  });
  expect(list?.items.map(({ label }) => label)).toEqual(offered);
});
