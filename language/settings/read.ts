import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { TextDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import {
  type DiagnosticCode,
  diagnosticCodes,
  isDiagnosticCode,
  type ParamsOf,
} from '../diagnostics/catalogue.js';
import { diagnosticOf } from '../diagnostics/diagnostic.js';
import { canBeLowered, isSetting, SETTINGS, type Setting } from '../diagnostics/settings.js';
import { nearest } from '../text/edit-distance.js';
import { withSeverities } from './apply.js';
import type { Settings } from './settings.js';
import { SYNTAX_MESSAGES } from './syntax-messages.js';

/** Reads the settings of a project. What cannot be understood is told in the findings; all the rest counts. */
export function readSettings(document: TextDocument): Settings {
  return new Reader(document).read();
}

const KEYS = ['$schema', 'diagnostics'];

class Reader {
  private readonly findings: Diagnostic[] = [];
  private readonly places = new Set<number>();
  private readonly severities = new Map<DiagnosticCode, Setting>();

  constructor(private readonly document: TextDocument) {}

  read(): Settings {
    const errors: ParseError[] = [];
    // A byte-order mark counts as a space, so that columns stay what they are.
    const text = this.document.getText().replace(/^\uFEFF/, ' ');
    const root = parseTree(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (!root) this.syntax('Expected "{" and settings.', { offset: 0, length: 0 });
    else if (first) this.syntax(SYNTAX_MESSAGES[printParseErrorCode(first.error)], first);
    if (root) this.readAll(root);
    const { severities } = this;
    return { severities, findings: withSeverities(this.findings, { severities }) };
  }

  private readAll(root: Node): void {
    for (const { key, name, value } of this.entriesOf(root, 'settings')) {
      if (key === 'diagnostics') this.readDiagnostics(value);
      else if (key === '$schema') this.textOf(value);
      else this.add('settings-unknown-key', { key, suggestion: nearest(key, KEYS) }, name);
    }
  }

  private readDiagnostics(node: Node): void {
    for (const { key, name, value } of this.entriesOf(node, 'codes with their severities')) {
      if (isDiagnosticCode(key)) this.readSeverity(key, value);
      else this.add('settings-unknown-code', { code: key, suggestion: nearest(key, diagnosticCodes) }, name);
    }
  }

  private readSeverity(code: DiagnosticCode, node: Node): void {
    const setting = this.textOf(node);
    if (setting === undefined) return;
    if (!isSetting(setting)) this.add('settings-severity', { written: setting, allowed: ALLOWED }, node);
    else if (setting !== 'error' && !canBeLowered(code)) this.add('settings-fixed-error', { code }, node);
    else this.severities.set(code, setting);
  }

  /** The entries of an object. Of two with one name the last counts, as it does everywhere in JSON. */
  private entriesOf(node: Node, wanted: string) {
    if (node.type !== 'object') this.syntax(`Expected "{" and ${wanted}.`, node);
    return (node.children ?? []).flatMap(({ type, children: [name, value] = [] }) =>
      type === 'property' && name && value ? [{ key: String(name.value), name, value }] : [],
    );
  }

  private textOf(node: Node): string | undefined {
    if (node.type === 'string') return String(node.value);
    this.syntax('Expected a text between quotation marks.', node);
    return undefined;
  }

  private syntax(message: string, place: Pick<Node, 'offset' | 'length'>): void {
    this.add('settings-syntax', { message }, place);
  }

  private add<Code extends DiagnosticCode>(
    code: Code,
    params: ParamsOf<Code>,
    { offset, length }: Pick<Node, 'offset' | 'length'>,
  ): void {
    // What could not be read where it begins would only be told twice.
    if (this.places.has(offset)) return;
    this.places.add(offset);
    const start = this.document.positionAt(offset);
    this.findings.push(diagnosticOf(code, params, { start, end: this.document.positionAt(offset + length) }));
  }
}

const [last, ...others] = [...SETTINGS].reverse().map((setting) => `"${setting}"`);
const ALLOWED = `${others.reverse().join(', ')} or ${last}`;
