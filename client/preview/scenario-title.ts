import { strings } from '../strings.js';

/** How long a title may be, in UTF-16 units. */
const LENGTH = 200;

/** A title that no scenario of a source has yet. */
export function freeTitle(source: string): string {
  for (let number = 1; ; number++) {
    const title = strings.usualTitle(number);
    if (!source.includes(`"${title}"`)) return title;
  }
}

/** Why a scenario cannot be called so, for people; nothing when it can. */
export function titleProblem(title: string): string | undefined {
  if (title.trim() === '') return strings.noTitle;
  return title.length > LENGTH ? strings.longTitle(LENGTH) : undefined;
}
