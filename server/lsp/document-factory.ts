import {
  type AstNode,
  type Cancellation,
  DefaultLangiumDocumentFactory,
  type LangiumDocument,
  type LexingDiagnostic,
  type ParseResult,
  type TextDocument,
  type URI,
} from 'langium';
import { messageOf } from '../../language/diagnostics/catalogue.js';

type Token = Cancellation.CancellationToken;

/** Stands for the text of a file that cannot be read. */
const UNREADABLE = '\uFFFD';

/**
 * Makes documents of files. One that cannot be read counts as an empty one with one error: in Langium it would end the
 * first look at the workspace, and every build, for all other files too.
 */
export class SeqbotDocumentFactory extends DefaultLangiumDocumentFactory {
  private readonly unreadable = new Set<string>();

  protected override getInitialText(uri: URI, token: Token): Promise<string> {
    return this.reading(uri, super.getInitialText(uri, token));
  }

  protected override getUpdatedText<Node extends AstNode>(
    document: LangiumDocument<Node>,
    textDocument: TextDocument | undefined,
    token: Token,
  ): Promise<string> {
    return this.reading(document.uri, super.getUpdatedText(document, textDocument, token));
  }

  protected override async parseAsync<Node extends AstNode>(
    uri: URI,
    text: string,
    token: Token,
  ): Promise<ParseResult<Node>> {
    const result = await super.parseAsync<Node>(uri, text, token);
    return this.unreadable.has(uri.toString())
      ? { ...result, lexerReport: { diagnostics: [DIAGNOSTIC] } }
      : result;
  }

  private async reading(uri: URI, text: Promise<string>): Promise<string> {
    const key = uri.toString();
    this.unreadable.delete(key);
    return text.catch((error: unknown) => {
      console.error(`${uri.toString(true)} could not be read:`, error);
      this.unreadable.add(key);
      return UNREADABLE;
    });
  }
}

const CODE = 'unreadable-file';
const DIAGNOSTIC: LexingDiagnostic & { code: string; params: object } = {
  code: CODE,
  params: {},
  message: messageOf(CODE, {}),
  offset: 0,
  length: 1,
  line: 1,
  column: 1,
};
