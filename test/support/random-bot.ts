import fc from 'fast-check';
import { anyGap, anyNearGap } from './random-gaps.js';

/** A word, sign or text of a source. A name that is a keyword elsewhere must stay on the line of the word before. */
interface Piece {
  readonly text: string;
  readonly near?: boolean;
}
type Pieces = fc.Arbitrary<readonly Piece[]>;

const NAMES = ['a', 'name', 'größe', '名前', '__proto__', 'a-rather-long-name-that-takes-room', '_x-2'];
const KEYWORDS = ['text', 'email', 'close', 'retry', 'else', 'split', 'or', 'branch', 'agent', 'card'];
const name: Pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES).map((text) => [{ text }]) },
  { weight: 1, arbitrary: fc.constantFrom(...KEYWORDS).map((text) => [{ text, near: true }]) },
);
/** What a list of names may hold on any line. */
const listed: Pieces = fc.constantFrom(...NAMES).map((text) => [{ text }]);

const CONTENTS = [
  'Hi',
  'Yes, please 👍',
  '{name} and {@maya}',
  '{a|nothing, or \\"more\\"}',
  '\\{ \\\\ \\n // no comment /* none */ } -> {',
  '名前は?',
  'A long text that goes on and on, as people who write for other people rarely know when it is time to come to an end',
].map((content) => content.replace(/\{$/, ''));
const content = fc.constantFrom(...CONTENTS);
const indent = fc.constantFrom('', '  ', '    ', '\t', '      ', ' \t');
const blockLine = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(indent, content).map(([space, words]) => space + words) },
  { weight: 1, arbitrary: indent },
);
const block = fc
  .tuple(fc.constantFrom('', ' '), fc.array(blockLine, { minLength: 1, maxLength: 4 }), indent)
  .map(([open, lines, close]) => `"""${open}\n${lines.join('\n')}\n${close}"""`);
const text: Pieces = fc
  .oneof(
    { weight: 8, arbitrary: content.map((words) => `"${words}"`) },
    { weight: 1, arbitrary: content.map((words) => `"""${words} ""quoted"" words"""`) },
    { weight: 1, arbitrary: fc.tuple(content, content).map(([one, two]) => `"""${one}\n  ${two} ."""`) },
    { weight: 2, arbitrary: block },
  )
  .map((written) => [{ text: written }]);

/** Words and signs as they are written, separated by spaces. */
function words(line: string): Pieces {
  return fc.constant(line.split(' ').map((text) => ({ text })));
}
function row(...parts: readonly (Pieces | string)[]): Pieces {
  const all = parts.map((part) => (typeof part === 'string' ? words(part) : part));
  return fc.tuple(...all).map((pieces) => pieces.flat());
}
function maybe(...parts: readonly (Pieces | string)[]): Pieces {
  return fc.oneof(fc.constant([]), row(...parts));
}
function many(part: Pieces, maxLength = 4, minLength = 0): Pieces {
  return fc.array(part, { minLength, maxLength }).map((all) => all.flat());
}
function list(part: Pieces, sign: string): Pieces {
  return row(part, many(row(sign, part), 4));
}
function braces(...parts: readonly (Pieces | string)[]): Pieces {
  return row('{', ...parts, '}');
}
const either = (...parts: readonly (Pieces | string)[]): Pieces =>
  fc.oneof(...parts.map((part) => (typeof part === 'string' ? words(part) : part)));

const size = maybe('500x300');
const arrow = row('->', name);
const otherwise = maybe('else', arrow);
const subject = either('contact', 'case');
const value = either(text, '20', '-2.5');

const declaration = either(
  row(
    'attribute',
    name,
    maybe(text),
    maybe(':', either('text', 'email', 'date', 'number', 'number -2.5 .. 10', list(text, '|'))),
  ),
  row('agent', name, maybe(text)),
  row('bot', name, maybe(text)),
  row('department', name, maybe(text), maybe(braces(maybe(list(listed, ','))))),
  row(
    'webhook',
    name,
    either('get', 'post'),
    text,
    maybe(
      braces(
        many(
          either(
            row('header', text, text),
            row('field', text, text),
            row('body', text),
            row('save', name, 'from', text),
          ),
        ),
      ),
    ),
  ),
);

const { condition } = fc.letrec<{ condition: readonly Piece[] }>((tie) => {
  const inner = tie('condition');
  const test = row(
    name,
    either(
      row('is', value),
      row('is not', value),
      'is known',
      'is not unknown',
      row(either('contains', 'starts with', '>=', '<'), value),
    ),
  );
  return {
    condition: fc.oneof(
      { depthSize: 'small' },
      test,
      row(inner, either('and', 'or'), inner),
      row('not (', inner, ')'),
      row('(', inner, ')'),
    ),
  };
});

const assignee = either('all agents', 'all departments', row('agent', name), row('department', name));
const invitee = either(row('bot', name), row('sequence', name));
const option = either(row(text, maybe(arrow)), row('otherwise', arrow));
const card = row(
  'card',
  text,
  braces(many(either(row('text', text), row('image', text, size), row('link', text, maybe(text)), arrow), 3)),
);
const { action } = fc.letrec<{ action: readonly Piece[] }>((tie) => {
  const inner = many(tie('action'), 2);
  return {
    action: fc.oneof(
      { depthSize: 'small' },
      either(row('reply', text), 'end', 'wait 1.5s', row('clear', name), row('note on', subject, text)),
      either(row('image', text, size, maybe(text)), row('video', text, size), row('note', text)),
      row('ask', name, maybe(text), maybe('retry', text)),
      row('options', maybe('saves', name), braces(many(option)), maybe(arrow)),
      row('cards', maybe('saves', name), braces(many(card))),
      either(row('widget', name, maybe(text), maybe(arrow)), row('close', maybe(arrow)), arrow),
      either(row('goto', name), row('tag', subject, text), row('set', name, value)),
      either(row('redirect to', text), row('send lead to', text), row('sync lead to', text)),
      either(row('chat with', assignee, otherwise), row('invite', invitee), row('call', name, otherwise)),
      row('add -0.5 to', name),
      row('split', braces(many(row(either('5%', '12.5%', '100%'), arrow)))),
      row('if', condition, arrow),
      row('if', condition, braces(inner), maybe('else', braces(inner))),
    ),
  };
});

const branch = row('branch', name, maybe(text), braces(many(action, 5)));
const setting = either('skip known attributes', row('channels', list(words('chat'), ',')));
const sequence = row('sequence', name, maybe(text), braces(many(either(setting, branch, branch, branch))));

const answers = row('answers', braces(many(row(listed, value), 2)));
const fact = either(
  'nobody online',
  'popups blocked',
  'channel sms',
  'split 2',
  row(listed, value),
  row(listed, either('fails', answers)),
);
const outcome = either(
  row('tag', subject, text),
  row('note', text),
  row('lead to', text),
  row('widget', name),
  row('chat with', assignee),
  row('invite', invitee),
  'closed',
  row('at', name),
  row(listed, 'is', either('unknown', value)),
);
const visitor = either(row('visitor', value), row('visitor', either('completes', 'cancels'), name));
const step = either(row('given', fact), row('bot', text), visitor, row('expect', outcome));
const scenario = row('scenario', text, 'of', name, braces(many(step, 6)));

const statements = many(either(row('import', text), declaration, declaration, sequence, scenario), 7);

/**
 * Sources without syntax errors: every construct of the grammar, with white space and comments of any kind between any
 * two words outside texts, as editors of all systems write them.
 */
export const anySource: fc.Arbitrary<string> = statements.chain((pieces) =>
  fc
    .tuple(
      fc.tuple(
        ...pieces.map((piece, at) => (piece.near ? anyNearGap : anyGap(pieces[at - 1]?.text, piece.text))),
      ),
      anyGap(pieces.at(-1)?.text, undefined),
      fc.constantFrom('\n', '\n', '\r\n'),
      fc.constantFrom('', '', '\uFEFF'),
    )
    .map(([gaps, last, lineBreak, mark]) => {
      const source = pieces.map(({ text }, at) => gaps[at] + text).join('') + last;
      return mark + source.replaceAll('\n', lineBreak);
    }),
);
