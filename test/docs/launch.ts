import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'jsonc-parser';
import type { Block } from './pages.js';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const [debuggers] = contributes.debuggers;

/** What VS Code holds our configurations against; it knows the first three of each itself. */
const validate = new Ajv2020({ allErrors: true }).compile({
  type: 'object',
  required: ['configurations'],
  properties: {
    configurations: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'type', 'request', 'scenario'],
        properties: {
          name: { type: 'string' },
          type: { const: debuggers.type },
          request: { enum: Object.keys(debuggers.configurationAttributes) },
          ...debuggers.configurationAttributes.launch.properties,
        },
        additionalProperties: false,
      },
    },
  },
});

/** Whether a block has configurations of debuggers. */
export function isLaunch({ file }: Block): boolean {
  return file === '.vscode/launch.json';
}

/** Why configurations do not do what they say: they are not as the manifest wants them, or name what is not on the page. */
export function launchErrors(body: string, files: Readonly<Record<string, string>>): string[] {
  const launch = parse(body);
  if (!validate(launch))
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  return launch.configurations.flatMap(({ program, scenario }: { program: string; scenario: string }) =>
    files[basename(program)]?.includes(`scenario "${scenario}" of`) ? [] : [`${program}: ${scenario}`],
  );
}
