import { describe, expect, it } from 'vitest';
import type { SemanticTokens } from 'vscode-languageserver';
import { MODIFIERS, TOKEN_TYPES } from '../../server/lsp/semantic-tokens/legend.js';
import { Editor } from './support/editor.js';

const SOURCE = `attribute text "Label" : "Yes **no**" | "No"
agent maya
department sales { maya }
bot helper
webhook stock get "https://x.example" { save text from "a" }
sequence S {
  branch goto {
    reply "Hi **{text|dear}, _you_** and {@maya}: \\"\`code\`\\" [here](https://x.example/{text})"
    reply """
      One **two
      three** four
      """
    note "**not Markdown**"
    set text "No"
    ask text
    if text is "Yes **no**" -> goto
    chat with department sales else -> nowhere
  }
}
scenario "s" of S { visitor "No" expect at goto }
`;

async function editor(source = SOURCE) {
  return Editor.of({ 'bot.seqbot': source });
}

/** One line per token: line, text, type and modifiers. */
function decoded(opened: Editor, { data }: SemanticTokens): string[] {
  const { textDocument } = opened.document();
  let line = 0;
  let character = 0;
  const tokens: string[] = [];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const text = textDocument.getText({
      start: { line, character },
      end: { line, character: character + length },
    });
    const modifiers = MODIFIERS.filter((_, index) => bits & (1 << index));
    tokens.push([`${line + 1}`, text, TOKEN_TYPES[type], ...modifiers].join(' '));
  }
  return tokens;
}

describe('colours', () => {
  it('names by kind, and the Markdown of what the bot says', async () => {
    const opened = await editor();
    const document = opened.document();
    const textDocument = { uri: document.uri.toString() };
    const tokens = await opened.services.seqbot.lsp.SemanticTokenProvider?.semanticHighlight(document, {
      textDocument,
    });
    expect(decoded(opened, tokens ?? { data: [] })).toMatchInlineSnapshot(`
      [
        "1 text property declaration",
        "1 Yes **no** enumMember declaration",
        "1 No enumMember declaration",
        "2 maya variable declaration",
        "3 sales namespace declaration",
        "3 maya variable",
        "4 helper interface declaration",
        "5 stock event declaration",
        "5 text property modification",
        "6 S class declaration",
        "7 goto method declaration",
        "8 ** string strong",
        "8 text property",
        "8 ,  string strong",
        "8 _you_ string strong emphasis",
        "8 ** string strong",
        "8 maya variable",
        "8 \`code\` string code",
        "8 [here](https://x.example/ string link",
        "8 text property",
        "8 ) string link",
        "10 **two string strong",
        "11 three** string strong",
        "14 text property modification",
        "14 No enumMember",
        "15 text property modification",
        "16 text property",
        "16 Yes **no** enumMember",
        "16 goto method",
        "17 sales namespace",
        "20 S class",
        "20 No enumMember",
        "20 goto method",
      ]
    `);
  });

  it('a part of a file like the whole', async () => {
    const opened = await editor();
    const document = opened.document();
    const textDocument = { uri: document.uri.toString() };
    const provider = opened.services.seqbot.lsp.SemanticTokenProvider;
    const whole = decoded(
      opened,
      (await provider?.semanticHighlight(document, { textDocument })) ?? { data: [] },
    );
    const range = { start: { line: 13, character: 0 }, end: { line: 14, character: 20 } };
    const part = decoded(
      opened,
      (await provider?.semanticHighlightRange(document, { textDocument, range })) ?? { data: [] },
    );
    const inside = (token: string) => ['14', '15'].includes(token.split(' ')[0] ?? '');
    expect(part.filter(inside)).toEqual(whole.filter(inside));
    expect(part.length).toBeLessThan(whole.length / 2);
  });

  it('broken files without overlaps', async () => {
    const opened = await editor(
      'attribute\nsequence S { branch { reply "**a {b** c\n -> \n} reply """ **x\n',
    );
    const document = opened.document();
    const textDocument = { uri: document.uri.toString() };
    const tokens = await opened.services.seqbot.lsp.SemanticTokenProvider?.semanticHighlight(document, {
      textDocument,
    });
    expect(decoded(opened, tokens ?? { data: [] })).toEqual(['2 S class declaration']);
  });
});
