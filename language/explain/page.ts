import { catalogue, type DiagnosticCode } from '../diagnostics/catalogue.js';
import type { Severity } from '../diagnostics/definition.js';
import { allowedSeverities, canBeLowered, type Setting } from '../diagnostics/settings.js';
import { reasonAgainstFix } from '../fixes/fixes.js';
import { SETTINGS_FILE } from '../settings/settings.js';
import { fenced, code as inCode } from '../text/safe-markdown.js';
import { INDEX, linkTo } from './links.js';
import { prose } from './prose.js';
import type { Shown } from './shown.js';
import { relatedTo } from './topics.js';

const NAMES: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  information: 'Information',
  hint: 'Hint',
};

/** The severity of a code as a heading says it. */
export function severityName(code: DiagnosticCode): string {
  return NAMES[catalogue[code].severity];
}

/** A page on a diagnostic, in Markdown. */
export function page(code: DiagnosticCode, shown: Shown): string {
  const others = [...relatedTo(code).map((other) => `- ${linkTo(other)}`), `- [All diagnostics](${INDEX})`];
  return `${article(code, shown)}\n## See also\n\n${others.join('\n')}\n`;
}

/** The same without what leads to others. */
export function article(code: DiagnosticCode, shown: Shown): string {
  const name = severityName(code);
  const parts = [
    `# ${code}`,
    shown.message === undefined ? `**${name}**` : `**${name}:** ${prose(shown.message)}`,
    prose(catalogue[code].why),
    ...exampleParts(shown),
    '## Quick fix',
    fixText(code, shown),
    '## Severity',
    ...severityParts(code),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What no source can be blamed for has no example. */
function exampleParts({ language, bad, good }: Shown): string[] {
  if (bad === good) return [];
  return ['## Example', fenced(bad, language), 'Mended:', fenced(good, language)];
}

function fixText(code: DiagnosticCode, { fixes }: Shown): string {
  const reason = reasonAgainstFix(code);
  if (reason !== undefined) return `There is none. ${prose(reason)}`;
  if (fixes.length === 0) return 'There is one where it is clear what was meant.';
  return fixes
    .map(
      ({ title, automatic }) =>
        `- ${prose(title)}${automatic ? ' (also by *Fix All* and `seqbot check --fix`)' : ''}`,
    )
    .join('\n');
}

function severityParts(code: DiagnosticCode): string[] {
  const { inSettings } = catalogue[code];
  if (!canBeLowered(code)) {
    return [`It is always an error${inSettings ? '' : ': no bot can be made of a file that has it'}.`];
  }
  const settings = allowedSeverities(code).map((setting) => inCode(JSON.stringify(setting)));
  return [
    `In ${inCode(SETTINGS_FILE)} a project sets it to ${listed(settings)}:`,
    fenced(JSON.stringify({ diagnostics: { [code]: otherThan(code) } }, null, 2), 'json'),
    ...(inSettings ? [] : suppressionParts(code)),
  ];
}

function suppressionParts(code: DiagnosticCode): string[] {
  return [
    'A comment keeps it away from the next statement only:',
    fenced(`// seqbot-ignore ${code}`, 'seqbot'),
  ];
}

/** What a project might well set instead. */
function otherThan(code: DiagnosticCode): Setting {
  return catalogue[code].severity === 'hint' ? 'off' : 'hint';
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
