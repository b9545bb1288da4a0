import type { LanguageClientOptions } from 'vscode-languageclient';
import type { ClientOptions } from '../server/protocol.js';
import { SCHEME } from './explain/scheme.js';
import { PLAY_FROM } from './preview/commands.js';
import { LANGUAGE_ID } from './seqbot-document.js';
import { SHOW_REFERENCES } from './show-references.js';
import {
  ACCEPT_SCENARIO,
  DEBUG_SCENARIO,
  GENERATE_SCENARIOS,
  RUN_SCENARIO,
} from './testing/commands/names.js';

/**
 * What every language client of the extension is told. HTML lets hovers draw bubbles; texts from sources hold none, and
 * VS Code lets nothing through that could run.
 */
export const clientOptions: LanguageClientOptions = {
  documentSelector: [{ language: LANGUAGE_ID }],
  initializationOptions: {
    pages: `${SCHEME}:/`,
    showReferences: SHOW_REFERENCES,
    playFrom: PLAY_FROM,
    runScenario: RUN_SCENARIO,
    debugScenario: DEBUG_SCENARIO,
    acceptScenario: ACCEPT_SCENARIO,
    generateScenarios: GENERATE_SCENARIOS,
  } satisfies ClientOptions,
  markdown: { isTrusted: false, supportHtml: true },
};
