import { describe, expect, it } from 'vitest';
import { Editor } from './support/editor.js';

const SOURCE = `/// What visitors *like*.
/// <img src=x> ![spy](https://spy.example/p.png) [a](javascript:alert(1))
attribute pizza "Favourite" : "Diavola" | "Other"
agent maya "Maya Chen"
webhook stock get "https://shop.example/{pizza}" { save pizza from "a.b" }
/// All of it.
sequence S "The \`shop\`" {
  channels chat, sms
  /// Takes the order.
  branch Order "Place an order" {
    reply "Which **one**, {pizza|dear}? <b> ![x](https://spy.example/q.png) {@maya}"
    note "secret"
    ask pizza "Pick one"
    cards { card "Diavola" { text "hot" -> Bye } card "More" { link "https://shop.example" } }
    options { "One \`more\`" -> Order "<b>" "Enough" otherwise -> Order } -> Bye
  }
  branch Bye { if pizza is "Diavola" { reply "Hot!" } else { reply "Bye" } close }
}
scenario "s" of S { given stock fails visitor "Diavola" visitor "Other" expect at Bye }
`;

async function hoverAt(marked: string, allowedTags?: string[]): Promise<string> {
  const editor = await Editor.of({ 'bot.seqbot': SOURCE });
  const capabilities = {
    general: { markdown: { parser: 'marked', ...(allowedTags ? { allowedTags } : {}) } },
  };
  const folders = { rootUri: null, workspaceFolders: null };
  await editor.services.shared.lsp.LanguageServer.initialize({ capabilities, processId: null, ...folders });
  const plain = marked.replace('‸', '');
  const at = SOURCE.indexOf(plain);
  if (at < 0) throw new Error(`${plain} is not in the source`);
  const { document, params } = editor.at('bot.seqbot', at + marked.indexOf('‸'));
  const hover = await editor.services.seqbot.lsp.HoverProvider?.getHoverContent(document, params);
  const contents = hover?.contents;
  return contents !== undefined && typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

describe('says of names', () => {
  it.each([
    [
      '{piz‸za|',
      [
        'attribute pizza "Favourite" : "Diavola" | "Other"',
        'What visitors *like*\\.',
        'An attribute in bot\\.seqbot',
      ],
    ],
    ['{@ma‸ya', ['agent maya "Maya Chen"', 'An agent']],
    ['stock‸ fails', ['webhook stock get "https://shop.example/{pizza}"', 'A webhook']],
    ['of ‸S {', ['sequence S "The `shop`"', 'All of it', 'A sequence of 2 branches on chat and sms']],
    ['is "Dia‸vola"', ['A value of pizza', 'attribute pizza']],
    ['visitor "O‸ther"', ['A value of pizza']],
  ])('%s', async (marked, expected) => {
    const hover = await hoverAt(marked);
    for (const part of expected) expect(hover).toContain(part);
  });
});

describe('shows of branches', () => {
  it('what the visitor sees', async () => {
    expect(await hoverAt('branch Or‸der')).toMatchInlineSnapshot(`
      "\`\`\`seqbot
      branch Order "Place an order"
      \`\`\`

      Takes the order\\.

      > Which **one**, \`{pizza}\`? \\<b\\> \\![x](<https://spy.example/q.png>) \`@maya\`
      >
      > Pick one
      >
      > ✎ \`pizza\` \`Diavola\` \`Other\`
      >
      > \`Diavola\` → Bye  
      > hot
      >
      > \`More\` ↗
      >
      > \`\` One \`more\` \`\` → Order
      >
      > \`<b>\` → Bye
      >
      > \`Enough\` → Bye
      >
      > *otherwise* → Order

      A branch of S in bot\\.seqbot"
    `);
  });

  it('both ways of a condition, wherever the branch is named', async () => {
    expect(await hoverAt('at B‸ye')).toMatchInlineSnapshot(`
      "✗ Does not come true

      Expected:

      \`\`\`
      at Bye
      \`\`\`

      Actual:

      \`\`\`
      at Order
      \`\`\`

      \`\`\`
        1. Diavola
           hot
        2. More
           https://shop.example
      \`\`\`

      Then the chat waits for a card to be picked \\(in branch Order of S\\)

      ---

      \`\`\`seqbot
      branch Bye
      \`\`\`

      > *if pizza is "Diavola"*
      >
      > Hot\\!
      >
      > *else*
      >
      > Bye
      >
      > ■ *closed*

      A branch of S in bot\\.seqbot"
    `);
  });
});

describe('shows bubbles', () => {
  const box = (label: string) => new RegExp(`<span style="[^"<>]*">&nbsp;${label}&nbsp;</span> → Bye`);

  it('coloured where HTML may be shown, and never HTML of a source', async () => {
    const hover = await hoverAt('branch Or‸der', ['span']);
    expect(hover).toMatch(box('Enough'));
    expect(hover).toMatch(box('Diavola'));
    expect(hover.replace(/<span style="[A-Za-z0-9:;()-]*">|<\/span>/g, '')).not.toMatch(
      /(?<!\\)<(?!https?:)/,
    );
    expect(hover).toContain('&nbsp;One \\`more\\`&nbsp;');
    expect(hover).toContain('&nbsp;\\<b\\>&nbsp;');
  });

  it.each([undefined, ['p', 'em']])('in fixed width where only %j may', async (tags) => {
    const hover = await hoverAt('branch Or‸der', tags);
    expect(hover).toContain('`Enough` → Bye');
    expect(hover).not.toContain('<span');
  });
});

describe('shows nothing that could be loaded or run', () => {
  it.each(['{piz‸za|', 'branch Or‸der'])('%s', async (marked) => {
    const hover = await hoverAt(marked);
    expect(hover).toContain('spy');
    expect(hover.replace(/`[^`\n]+`/g, '')).not.toMatch(
      /(?<!\\)!\[|(?<!\\)<(?!https?:|mailto:|tel:)[a-z/]|\]\(\s*<?javascript/,
    );
  });
});

describe('says of keywords', () => {
  it.each([
    ['‸cards', ['Card Response', 'cards {']],
    ['card "Diavola" { te‸xt', ['The text of the card']],
    ['card "More" { li‸nk', ['A page that the card opens']],
    ['g‸et "https', ['sends no body']],
    ['channels ch‸at', ['The chat window']],
    ['visi‸tor "D', ['Picks the bubble']],
    ['otherw‸ise', ['Where any other answer leads']],
    ['el‸se', ['does not hold']],
  ])('%s', async (marked, expected) => {
    const hover = await hoverAt(marked);
    for (const part of expected) expect(hover).toContain(part);
  });

  it.each(['"Which ‸**one', '‸{ save', '/// All‸'])('but nothing of %s', async (marked) => {
    expect(await hoverAt(marked)).toBe('');
  });
});
