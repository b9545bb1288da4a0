import { AstUtils } from 'langium';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import type { BotFile } from '../generated/ast.js';
import type { ImportOutcome } from '../references/imports.js';
import type { Check } from './checks.js';

const CODES = {
  missing: 'import-not-found',
  outside: 'import-outside-workspace',
  itself: 'import-of-itself',
  repeated: 'import-repeated',
} as const satisfies Record<Exclude<ImportOutcome, 'found'>, DiagnosticCode>;

export const importsLeadToFiles: Check<BotFile> = (file, report, services) => {
  for (const { statement, path, outcome } of services.shared.workspace.Imports.of(
    AstUtils.getDocument(file),
  )) {
    if (outcome !== 'found') report(CODES[outcome], { path }, { node: statement, property: 'path' });
  }
};
