import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { TextDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import {
  catalogue,
  type DiagnosticCode,
  diagnosticCodes,
  isDiagnosticCode,
  type ParamsOf,
} from '../diagnostics/catalogue.js';
import { diagnosticOf } from '../diagnostics/diagnostic.js';
import { canBeLowered, isSetting, SETTINGS, type Setting } from '../diagnostics/settings.js';
import type { SettingsFault } from '../diagnostics/settings-faults.js';
import { nearest } from '../text/edit-distance.js';
import { withSeverities } from './apply.js';
import { meantSeverity } from './meant-severity.js';
import type { Settings } from './settings.js';

/** Reads the settings of a project. What cannot be understood is told in the findings; all the rest counts. */
export function readSettings(document: TextDocument): Settings {
  return new Reader(document).read();
}

const KEYS = ['$schema', 'diagnostics'];

/** An entry of an object. */
interface Entry {
  readonly key: string;
  readonly name: Node;
  readonly value: Node;
}

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
    if (!root) this.syntax('NoSettings', { offset: 0, length: 0 });
    else if (first) this.syntax(printParseErrorCode(first.error), first);
    if (root) this.readAll(root);
    const { severities } = this;
    return { severities, findings: withSeverities(this.findings, { severities }) };
  }

  private readAll(root: Node): void {
    for (const { key, name, value } of this.entriesOf(root, 'NoSettings')) {
      if (key === 'diagnostics') this.readDiagnostics(value);
      else if (key === '$schema') this.readSchema(value);
      else this.addUnknownKey(key, name);
    }
  }

  /** Editors use it; here it only has to be a text. */
  private readSchema(value: Node): void {
    if (value.type !== 'string') this.syntax('NoText', value);
  }

  private addUnknownKey(key: string, name: Node): void {
    const isCode = isDiagnosticCode(key);
    this.add('settings-unknown-key', { key, isCode, suggestion: nearest(key, KEYS) }, name);
  }

  private readDiagnostics(node: Node): void {
    for (const { key, name, value } of this.entriesOf(node, 'NoSeverities')) {
      if (isDiagnosticCode(key)) this.readSeverity(key, value);
      else this.add('settings-unknown-code', { code: key, suggestion: nearest(key, diagnosticCodes) }, name);
    }
  }

  private readSeverity(code: DiagnosticCode, node: Node): void {
    const setting = String(node.value);
    if (node.type !== 'string' || !isSetting(setting)) this.addNoSeverity(node);
    else if (setting !== 'error' && !canBeLowered(code)) {
      const { inSettings = false } = catalogue[code];
      this.add('settings-fixed-error', { code, inSettings }, node);
    } else this.severities.set(code, setting);
  }

  private addNoSeverity(node: Node): void {
    const { offset, length } = node;
    const isText = node.type === 'string';
    const written = isText ? String(node.value) : this.document.getText().slice(offset, offset + length);
    const suggestion = meantSeverity(written);
    this.add('settings-severity', { written, isText, allowed: ALLOWED, suggestion }, node);
  }

  /** The entries of an object. Of two with one name the last counts, as it does everywhere in JSON. */
  private entriesOf(node: Node, wanted: SettingsFault): Entry[] {
    if (node.type !== 'object') this.syntax(wanted, node);
    const entries = (node.children ?? []).flatMap(({ type, children: [name, value] = [] }) =>
      type === 'property' && name && value ? [{ key: String(name.value), name, value }] : [],
    );
    const last = new Map(entries.map((entry) => [entry.key, entry]));
    for (const entry of entries)
      if (last.get(entry.key) !== entry) this.add('settings-repeated', { key: entry.key }, entry.name);
    return entries.filter((entry) => last.get(entry.key) === entry);
  }

  private syntax(fault: SettingsFault, place: Pick<Node, 'offset' | 'length'>): void {
    this.add('settings-syntax', { fault }, place);
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
