import { Argument, type Command } from 'commander';
import {
  catalogue,
  type DiagnosticCode,
  diagnosticCodes,
  isDiagnosticCode,
} from '../../../language/diagnostics/catalogue.js';
import { allowedSeverities } from '../../../language/diagnostics/settings.js';
import { Explainer } from '../../../language/explain/explainer.js';
import { relatedTo } from '../../../language/explain/topics.js';
import { reasonAgainstFix } from '../../../language/fixes/fixes.js';
import { nearest } from '../../../language/text/edit-distance.js';
import { EXIT, type ExitCode, Misuse } from '../exit-codes.js';
import { JSON_FORMAT } from '../json.js';
import { pageLines } from '../terminal/page.js';
import { out, printJson } from '../terminal/print.js';
import { visibleLine } from '../terminal/visible.js';
import { examples, jsonOption } from './shared.js';

interface ExplainOptions {
  /** Whether to print JSON in place of lines. */
  readonly json?: boolean;
}

/** Adds `seqbot explain`. */
export function addExplain(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('explain')
    .description('Explain a diagnostic: why there is the rule, and how it is mended.')
    .addArgument(new Argument('[code]', 'the code in brackets behind a message; all of them without one'))
    .addOption(jsonOption())
    .addHelpText('after', examples('seqbot explain unknown-branch', 'seqbot explain'))
    .action(async (code: string | undefined, options: ExplainOptions) => {
      await explain(code, options);
      finish(EXIT.fine);
    });
}

async function explain(code: string | undefined, { json }: ExplainOptions): Promise<void> {
  if (code !== undefined && !isDiagnosticCode(code)) throw new Misuse(unknown(code));
  const explainer = new Explainer();
  if (json) return report(code === undefined ? diagnosticCodes : [code], explainer);
  const page = code === undefined ? await explainer.indexPage() : await explainer.articleOf(code);
  for (const line of pageLines(page + seeAlso(code), out)) out.line(line);
}

function seeAlso(code: DiagnosticCode | undefined): string {
  const related = code === undefined ? [] : relatedTo(code);
  return related.length === 0 ? '' : `\nSee also: ${related.join(', ')}`;
}

async function report(codes: readonly DiagnosticCode[], explainer: Explainer): Promise<void> {
  const diagnostics: object[] = [];
  for (const code of codes) diagnostics.push(await documentOf(code, explainer));
  printJson({ format: JSON_FORMAT, command: 'explain', diagnostics });
}

async function documentOf(code: DiagnosticCode, explainer: Explainer): Promise<object> {
  const { severity, why } = catalogue[code];
  const { message, bad, good, fixes } = await explainer.shown(code);
  const noFix = reasonAgainstFix(code);
  return {
    code,
    severity,
    allowed: allowedSeverities(code),
    ...(message !== undefined && { message }),
    why,
    ...(bad !== good && { bad, good }),
    fixes: fixes.map(({ title }) => title),
    ...(noFix !== undefined && { noFix }),
  };
}

function unknown(code: string): string {
  const meant = nearest(code, diagnosticCodes, 3);
  const advice = meant === undefined ? 'See seqbot explain.' : `Did you mean ${meant}?`;
  return `there is no diagnostic '${visibleLine(code)}'. ${advice}`;
}
