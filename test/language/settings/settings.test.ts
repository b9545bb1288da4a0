import { describe, expect, it } from 'vitest';
import { compile } from '../../../language/compiler/compile.js';
import { createSeqbotServices } from '../../../language/services.js';
import { SETTINGS_FILE } from '../../../language/settings/settings.js';
import { MemoryFiles } from '../support/memory-files.js';
import { FOLDER, listed, TestWorkspace, uriOf } from '../support/workspace.js';

const TWICE = 'import "./people.seqbot"\nimport "./people.seqbot"\n';
const BOT = `${TWICE}sequence S { branch A { reply "Hi, {@maya}!" end } }`;
const PEOPLE = 'agent maya';
const STRIPE =
  'sequence S { channels chat, sms branch A { reply "Pay here." widget stripe -> B } branch B { reply "Bye!" end } }';

function settings(diagnostics: Record<string, string>): string {
  return JSON.stringify({ diagnostics });
}

function severities(workspace: TestWorkspace, path?: string): string[] {
  return listed(workspace.diagnostics(path)).map((line) => line.replace(/:(?= ).*/, '').replace(/^\S+ /, ''));
}

describe('the settings of a project', () => {
  it.each(['off', 'hint', 'information', 'warning', 'error'])('make a hint %s', async (setting) => {
    const workspace = await TestWorkspace.of(
      { 'bot.seqbot': BOT, 'people.seqbot': PEOPLE },
      { [SETTINGS_FILE]: settings({ 'import-repeated': setting }) },
    );
    expect(severities(workspace)).toEqual(setting === 'off' ? [] : [`${setting} import-repeated`]);
    const compiled = compile(workspace.document(), workspace.services.seqbot);
    expect(compiled.status).toBe(setting === 'error' ? 'refused' : 'compiled');
  });

  it('let a limit of the platform pass, and the bot compiles', async () => {
    const files = { 'bot.seqbot': STRIPE };
    const strict = await TestWorkspace.of(files);
    expect(severities(strict)).toEqual(['error widget-not-on-sms']);
    expect(compile(strict.document(), strict.services.seqbot).status).toBe('refused');
    const lax = await TestWorkspace.of(files, {
      [SETTINGS_FILE]: settings({ 'widget-not-on-sms': 'warning' }),
    });
    expect(severities(lax)).toEqual(['warning widget-not-on-sms']);
    expect(compile(lax.document(), lax.services.seqbot).status).toBe('compiled');
  });

  it('leave every other error one', async () => {
    const workspace = await TestWorkspace.of(
      { 'bot.seqbot': 'attribute a\nattribute a' },
      { [SETTINGS_FILE]: settings({ 'duplicate-name': 'off' }) },
    );
    expect(severities(workspace)).toEqual(['error duplicate-name']);
  });

  it('change what is said of suppressions too', async () => {
    const workspace = await TestWorkspace.of(
      { 'bot.seqbot': '// seqbot-ignore import-repeated\nattribute a' },
      { [SETTINGS_FILE]: settings({ 'unused-suppression': 'error' }) },
    );
    expect(severities(workspace)).toEqual(['error unused-suppression']);
  });

  it('are those of the nearest file above, alone, wherever the folder that is open begins', async () => {
    const sources = ['bot', 'near/bot', 'near/deep/bot', 'far/bot'].map((name) => `${name}.seqbot`);
    const twice = 'import "/bots/people.seqbot"\nimport "/bots/people.seqbot"';
    const workspace = await TestWorkspace.of(
      { ...Object.fromEntries(sources.map((path) => [path, twice])), 'people.seqbot': PEOPLE },
      {
        [`../${SETTINGS_FILE}`]: settings({ 'import-repeated': 'warning', 'unused-import': 'off' }),
        [`near/${SETTINGS_FILE}`]: settings({ 'unused-import': 'off' }),
        [`near/deep/${SETTINGS_FILE}`]: settings({ 'import-repeated': 'off', 'unused-import': 'off' }),
      },
    );
    expect(sources.map((path) => severities(workspace, path))).toEqual([
      ['warning import-repeated'],
      ['hint import-repeated'],
      [],
      ['warning import-repeated'],
    ]);
  });

  it('are read once', async () => {
    const workspace = await TestWorkspace.of(
      { 'bot.seqbot': BOT, 'people.seqbot': PEOPLE },
      { [SETTINGS_FILE]: settings({ 'import-repeated': 'error' }) },
    );
    const files = workspace.services.shared.workspace.SettingsFiles;
    const [first] = files.known();
    await workspace.change({ 'bot.seqbot': `${BOT}\n` });
    expect(severities(workspace)).toEqual(['error import-repeated']);
    expect(files.known()).toEqual([first]);
    expect(files.areBelow(uriOf(`deep/${SETTINGS_FILE}`))).toBe(true);
    expect(files.areBelow(uriOf('.'))).toBe(true);
    expect(files.areBelow(uriOf('bot.seqbot'))).toBe(false);
  });

  it.each([
    ['read', () => new UnreadableFiles()],
    ['looked at', () => new HiddenFiles()],
  ])('that cannot be %s have an error, and nothing is changed', async (_, make) => {
    const files = make();
    files.write(uriOf(SETTINGS_FILE), '{}');
    const { shared } = createSeqbotServices({ fileSystemProvider: () => files });
    shared.workspace.WorkspaceManager.initialize({
      ...CLIENT,
      workspaceFolders: [{ uri: FOLDER, name: 'bots' }],
    });
    const { severities: changed, findings } = await shared.workspace.SettingsFiles.of(uriOf('bot.seqbot'));
    expect(listed(findings)).toEqual(['1:1 error unreadable-file: This file cannot be read.']);
    expect([...changed]).toEqual([]);
  });
});

const CLIENT = { processId: null, rootUri: null, capabilities: {} };

class UnreadableFiles extends MemoryFiles {
  override async readFile(): Promise<string> {
    throw new Error('Not for you');
  }
}

class HiddenFiles extends UnreadableFiles {
  override async stat(): Promise<never> {
    throw new Error('Not even that');
  }
}
