/** What must follow for a word to be read as another one. */
export type Following = 'text' | 'name' | 'brace' | 'titled' | 'number' | 'any' | 'arrow' | 'assigned';

export interface ForeignWord {
  /** The keywords that are meant. */
  readonly meant: readonly string[];
  readonly following: Following;
  /** Words right behind that belong to it. */
  readonly swallows?: ReadonlySet<string>;
}

/** What other tools' words are here, by the braces that they stand in. Lower case. */
export const FOREIGN_WORDS: Readonly<Record<string, ReadonlyMap<string, ForeignWord>>> = {
  '': table([
    ['attribute', 'name', 'var let const variable slot entity param parameter property define data'],
    ['sequence', 'titled', 'flow dialog dialogue story conversation script chatbot bot process journey'],
    ['agent', 'name', 'user person operator staff employee human'],
    ['department', 'name', 'team group dept skill queue'],
    ['webhook', 'name', 'api endpoint service http action request'],
    ['scenario', 'text', 'test spec it describe example testcase'],
    ['import', 'text', 'include require use using load source'],
  ]),
  sequence: table([
    [
      'branch',
      'titled',
      'node block step state section scene passage page screen topic intent menu function',
    ],
    ['branch', 'titled', 'dialog dialogue message task stage label def func sub part chapter'],
    ['channels', 'any', 'channel'],
  ]),
  actions: table([
    [
      'reply',
      'text',
      'say message send print show write tell text speak msg respond answer output display echo',
    ],
    ['reply', 'text', 'log utter bot puts alert'],
    ['ask', 'name', 'question input prompt collect request get read capture'],
    ['ask', 'text', 'question input prompt collect request get read capture'],
    [
      'options',
      'brace',
      'button buttons choices choice menu bubbles quickreplies select option replies pick',
    ],
    ['cards', 'brace', 'carousel gallery list'],
    ['goto', 'name', 'jump go gosub return back', 'to back'],
    ['->', 'name', 'next then continue proceed', 'to with'],
    ['redirect', 'text', 'open visit navigate browse', 'to'],
    ['end', 'any', 'stop exit quit finish halt done return'],
    ['wait', 'any', 'sleep pause delay typing'],
    ['image', 'text', 'picture img photo gif pic'],
    ['video', 'text', 'movie clip film'],
    ['note', 'text', 'remark comment memo'],
    ['set', 'assigned', 'let var const variable assign store put save'],
    ['clear', 'name', 'reset unset delete forget remove'],
    ['call', 'name', 'api webhook invoke run execute'],
    ['chat with', 'any', 'handoff transfer escalate connect handover talk', 'to with'],
  ]),
  options: table([['otherwise', 'arrow', 'else default other fallback any anything']]),
  cards: table([['card', 'text', 'item slide element button']]),
  card: table([
    ['text', 'text', 'subtitle description desc body content caption'],
    ['image', 'text', 'picture img photo pic'],
    ['link', 'text', 'url href button open'],
  ]),
  scenario: table([
    ['visitor', 'text', 'user customer human guest client me person contact', 'says types clicks picks'],
    ['bot', 'text', 'seqbot system assistant agent reply say', 'says'],
    ['expect', 'any', 'assert check verify should ensure'],
    ['given', 'name', 'assume setup set let where'],
  ]),
};

function table(
  rows: readonly (readonly [meant: string, following: Following, words: string, swallows?: string])[],
): ReadonlyMap<string, ForeignWord> {
  const found = new Map<string, ForeignWord>();
  for (const [meant, following, words, swallows] of rows) {
    for (const word of words.split(' ')) {
      // The same word may have two meanings, told apart by what follows: the second is kept under a longer key.
      const key = found.has(word) ? `${word} ${following}` : word;
      found.set(key, {
        meant: meant.split(' '),
        following,
        ...(swallows === undefined ? {} : { swallows: new Set(swallows.split(' ')) }),
      });
    }
  }
  return found;
}

/** The types that other languages know. */
export const FOREIGN_TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    text: 'string str varchar char words txt any',
    number: 'int integer float double decimal numeric num real money',
    email: 'mail e-mail emailaddress',
    phone: 'tel telephone mobile phonenumber',
    date: 'datetime time timestamp day birthday',
    url: 'uri link website href',
  }).flatMap(([type, words]) => words.split(' ').map((word): [string, string] => [word, type])),
);

/** Words for yes and no: there is no such type, but a choice of these two texts. */
export const FOREIGN_BOOLEANS: ReadonlySet<string> = new Set(['bool', 'boolean', 'flag']);

/** Words for what is not known. */
export const NOTHING: ReadonlySet<string> = new Set(['null', 'nil', 'none', 'undefined', 'empty', 'blank']);

/** What is said twice: the word before is enough. */
export const NEEDLESS_NOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  close: new Set(['conversation', 'chat', 'case', 'it', 'ticket', 'window']),
  end: new Set(['conversation', 'chat', 'case', 'sequence', 'bot', 'branch', 'flow', 'dialog', 'here']),
  bot: new Set(['says', 'say', 'said', 'replies', 'sends', 'asks', 'shows']),
  visitor: new Set([
    'says',
    'say',
    'said',
    'types',
    'clicks',
    'picks',
    'chooses',
    'selects',
    'answers',
    'enters',
  ]),
};

/** Comparisons that other languages write with a word or a sign, and ours. */
export const FOREIGN_COMPARISONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    is: 'equals equal eq',
    'is not': 'isnt isnot ne unequal',
    contains: 'includes include has contain',
    'starts with': 'startswith beginswith begins',
    'is known': 'exists isknown isset defined',
  }).flatMap(([meant, words]) => words.split(' ').map((word): [string, string] => [word, meant])),
);
