import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { linkTo } from './links.js';
import { severityName } from './page.js';
import { prose } from './prose.js';
import { topics } from './topics.js';

/** The page that leads to all others. `messageOf` says what a code reads like. */
export function indexPage(messageOf: (code: DiagnosticCode) => string): string {
  const parts = topics.flatMap(({ title, codes }) => [
    `## ${title}`,
    codes
      .map((code) => `- ${linkTo(code)}, ${severityName(code).toLowerCase()}: ${prose(messageOf(code))}`)
      .join('\n'),
  ]);
  return `${['# Diagnostics', INTRODUCTION, ...parts].join('\n\n')}\n`;
}

const INTRODUCTION = 'All that Seqbot can say about a bot, each with the message of its example.';
