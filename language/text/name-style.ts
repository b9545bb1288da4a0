/** How a name is written by convention: `BookMeeting` or `bookMeeting`. */
export type NameStyle = 'upper' | 'lower';

/**
 * A name in a style, which is the name itself if it has it already. Words that `-` or `_` join become one; between
 * digits they stay, and so do those that a name begins or ends with. Scripts without case have every style.
 */
export function styled(name: string, style: NameStyle): string {
  const [, before = '', core = '', after = ''] = /^(_*)(.*?)(_*)$/su.exec(name) ?? [];
  const words = core.split(JOINT);
  const shouted = words.length > 1 && !/\p{Ll}/u.test(core);
  const parts = words.map((word, index) => {
    const calm = shouted ? word.toLowerCase() : word;
    return index === 0 && style === 'lower' ? uncapitalised(calm) : capitalised(calm);
  });
  return before + parts.join('') + after;
}

/** Where two words of a name meet, but not two numbers. */
const JOINT = /(?<!\p{N})[-_]+|(?<=\p{N})[-_]+(?!\p{N})/u;

/** Georgian has capital letters and begins no word with one. */
const NEVER_CAPITAL = /^\p{Script=Georgian}/u;

function capitalised(word: string): string {
  return NEVER_CAPITAL.test(word) ? word : word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** `VIPLevel` is `vipLevel`, `URL2` is `url2`. */
function uncapitalised(word: string): string {
  return word.replace(/^(?:\p{Lu}+(?!\p{Ll})|\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu})/u, (capitals) =>
    capitals.toLowerCase(),
  );
}
