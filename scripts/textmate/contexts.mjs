/** Rules for words that mean something else, or ask for a name, only in certain company. */
import { anyOf, captures, include, match, NAME, NAME_HERE, NUMBER, scoped } from './patterns.mjs';

const CHANNEL = anyOf(['chat', 'sms']);
const TYPE = anyOf(['text', 'email', 'phone', 'number', 'date', 'url']);

/** The rules, from the scopes of words and of kinds of names. */
export function contextRules(ofWord, ofName) {
  const attribute = ofName.get('attribute');
  const value = ofWord.get('known');
  const comma = match(',', ofWord.get(','));
  const channels = { patterns: [match(CHANNEL, value), comma] };
  const after = (word, rest, ...scopes) => ({
    match: `(${anyOf([word])})[ \\t]*${rest}`,
    captures: captures([ofWord.get(word), ...scopes]),
  });
  const braces = (begin, scopes, ...patterns) => ({
    begin: `${begin}(\\{)`,
    beginCaptures: captures([...scopes, ofWord.get('{')]),
    end: '\\}',
    endCaptures: { 0: scoped(ofWord.get('}')) },
    patterns: [...include('comments'), ...patterns],
  });
  return [
    // attribute age : number
    after(':', `(${TYPE})`, ofWord.get('email')),
    // channels chat, sms
    after('channels', `(${CHANNEL}(?:[ \\t]*,[ \\t]*${CHANNEL})*)`, channels),
    // given channel sms
    after('channel', `(${CHANNEL})`, value),
    // webhook stock get
    after('webhook', `(${NAME_HERE})[ \\t]+(${anyOf(['get', 'post'])})`, ofName.get('webhook'), value),
    // starts with
    after('starts', '(with)', ofWord.get('starts')),
    // bot "a step of a scenario"
    match(`${anyOf(['bot'])}(?=[ \\t]*")`, ofWord.get('visitor')),
    // add 5 to age
    after(
      'add',
      `(${NUMBER})[ \\t]+(to)[ \\t]+(${NAME_HERE})`,
      'constant.numeric',
      ofWord.get('to'),
      attribute,
    ),
    // given stock fails, given age 5
    after('given', `(${NAME_HERE})(?=[ \\t]+${anyOf(['answers', 'fails'])})`, ofName.get('webhook')),
    after('given', `(?!split[ \\t]+\\d)(${NAME_HERE})(?=[ \\t]+(?:"|-?\\d))`, attribute),
    // expect age is
    after('expect', `(${NAME_HERE})(?=[ \\t]+is[ \\t])`, attribute),
    // not age, but not the `not known` of `is not known`
    {
      match: `(?<!\\bis[ \\t])(${anyOf(['not'])})[ \\t]+(${NAME_HERE})`,
      captures: captures([ofWord.get('not'), attribute]),
    },
    // department sales "Sales" { maya, tom }: any word in the braces is a name
    braces(
      `(${anyOf(['department'])})[ \\t]+(${NAME_HERE})[ \\t]*("(?:[^"\\\\\\n]|\\\\.)*")?[ \\t]*`,
      [ofWord.get('department'), ofName.get('department'), { patterns: include('texts') }],
      match(NAME, ofName.get('agent')),
      comma,
    ),
    // answers { count 3 }: any word in the braces is a name
    braces(
      `(${anyOf(['answers'])})\\s*`,
      [ofWord.get('answers')],
      ...include('texts', 'numbers'),
      match(NAME, attribute),
    ),
  ];
}
