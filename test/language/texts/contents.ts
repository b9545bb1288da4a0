import type { Text } from '../../../language/bot/bot.js';

/** What is written behind `reply`, and what it says. */
export const contents: readonly { name: string; source: string; content: Text }[] = [
  { name: 'plain', source: '"Hi"', content: ['Hi'] },
  { name: 'the escapes', source: String.raw`"\" \\ \{ \n }"`, content: ['" \\ { \n }'] },
  { name: 'a backslash before an n', source: String.raw`"\\n"`, content: ['\\n'] },
  {
    name: 'no comments',
    source: '"https://a.example // b /* c */"',
    content: ['https://a.example // b /* c */'],
  },
  { name: 'emojis', source: '"👍 🏽 𝒳"', content: ['👍 🏽 𝒳'] },
  { name: 'a reference', source: '"Hi {name}!"', content: ['Hi ', { attribute: 'name' }, '!'] },
  { name: 'a mention', source: '"{@maya}"', content: [{ agent: 'maya' }] },
  {
    name: 'a fallback',
    source: '"{name|you there}"',
    content: [{ attribute: 'name', fallback: 'you there' }],
  },
  {
    name: 'escapes in a fallback',
    source: String.raw`"{name|a \"b\" \\ \{c\n| \n}"`,
    content: [{ attribute: 'name', fallback: 'a "b" \\ {c\n| \n' }],
  },
  {
    name: 'references in a row',
    source: '"{name}{name}"',
    content: [{ attribute: 'name' }, { attribute: 'name' }],
  },
  { name: 'spaces at the ends', source: '"  a  "', content: ['  a  '] },

  {
    name: 'a block on one line',
    source: '"""Hi "you" and ""you"" {name}"""',
    content: ['Hi "you" and ""you"" ', { attribute: 'name' }],
  },
  { name: 'a block', source: '"""\n  Hi\n  """', content: ['Hi'] },
  { name: 'a block over lines', source: '"""\n    a\n      b\n    c\n    """', content: ['a\n  b\nc'] },
  { name: 'a block with empty lines', source: '"""\n    a\n\n  \n    b\n    """', content: ['a\n\n\nb'] },
  { name: 'a block with CRLF', source: '"""\r\n    a\r\n    b\r\n    """', content: ['a\nb'] },
  { name: 'a block with tabs', source: '"""\n\t\ta\n\t\t\tb\n\t\t"""', content: ['a\n\tb'] },
  { name: 'a block whose end stands further left', source: '"""\n    a\n    b\n"""', content: ['a\nb'] },
  { name: 'a block whose end stands further right', source: '"""\n  a\n      """', content: ['a'] },
  { name: 'a block that keeps spaces at line ends', source: '"""\n  a  \n  b\n  """', content: ['a  \nb'] },
  { name: 'a block with escapes', source: '"""\n  \\{ \\" \\\\ \\n.\n  """', content: ['{ " \\ \n.'] },
  {
    name: 'a block that begins and ends with a reference',
    source: '"""\n  {name}\n  {name}\n  """',
    content: [{ attribute: 'name' }, '\n', { attribute: 'name' }],
  },
  {
    name: 'a line of a block that a reference indents no further',
    source: '"""\n    {name} a\n      b\n    """',
    content: [{ attribute: 'name' }, ' a\n  b'],
  },
  {
    name: 'fallbacks in a block',
    source: '"""\n  {name|a \\"b\\"}\n  """',
    content: [{ attribute: 'name', fallback: 'a "b"' }],
  },
  { name: 'no comments in a block', source: '"""\n  // a\n  /* b */\n  """', content: ['// a\n/* b */'] },
  { name: 'quotation marks at the end of a block', source: '"""\n  say "a"\n  """', content: ['say "a"'] },
];
