import { catalogue, type DiagnosticCode, diagnosticCodes } from '../diagnostics/catalogue.js';
import { allowedSeverities } from '../diagnostics/settings.js';

/** The JSON Schema of a project's settings, for editors: what it takes is what the language takes. */
export function settingsSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The settings of a Seqbot project: seqbot.config.json',
    description: 'They hold for all bots in the folder of this file and below.',
    type: 'object',
    properties: {
      $schema: { description: 'Where this schema is, for editors that do not know it.', type: 'string' },
      diagnostics: {
        description:
          'How serious diagnostics are, by their codes. The command line and all editors keep to it.',
        type: 'object',
        properties: Object.fromEntries([...diagnosticCodes].sort().map((code) => [code, property(code)])),
        additionalProperties: false,
      },
    },
    additionalProperties: false,
    // Understood by VS Code.
    allowComments: true,
    allowTrailingCommas: true,
  };
}

function property(code: DiagnosticCode) {
  const { why, severity } = catalogue[code];
  const settings = allowedSeverities(code);
  return { description: why, enum: settings, default: settings.includes('off') ? 'off' : severity };
}
