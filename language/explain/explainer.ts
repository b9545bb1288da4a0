import { catalogue, type DiagnosticCode, diagnosticCodes } from '../diagnostics/catalogue.js';
import { Examples } from './examples.js';
import { indexPage } from './index-page.js';
import { article, page } from './page.js';
import { type Shown, shown } from './shown.js';

/** Makes pages from the catalogue. Each example is read once. */
export class Explainer {
  private readonly examples = new Examples();
  private readonly known = new Map<DiagnosticCode, Promise<Shown>>();

  /** The page of a code, in Markdown. */
  async pageOf(code: DiagnosticCode): Promise<string> {
    return page(code, await this.shown(code));
  }

  /** The page of a code without what leads to others, in Markdown. */
  async articleOf(code: DiagnosticCode): Promise<string> {
    return article(code, await this.shown(code));
  }

  /** The page that leads to all others, in Markdown. */
  async indexPage(): Promise<string> {
    const messages = await this.messages();
    return indexPage((code) => messages.get(code) ?? '');
  }

  /** What each code reads like, in one sentence, in the order of the catalogue. */
  async messages(): Promise<ReadonlyMap<DiagnosticCode, string>> {
    const found = new Map<DiagnosticCode, string>();
    for (const code of diagnosticCodes) found.set(code, await this.messageOf(code));
    return found;
  }

  /** The message of the code's example; where that gives none, why there is the rule. */
  async messageOf(code: DiagnosticCode): Promise<string> {
    return (await this.shown(code)).message ?? catalogue[code].why;
  }

  /** What the examples of a code show. */
  shown(code: DiagnosticCode): Promise<Shown> {
    const known = this.known.get(code) ?? shown(code, this.examples);
    this.known.set(code, known);
    return known;
  }
}
