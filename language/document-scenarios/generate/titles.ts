import type { Bot } from '../../bot/bot.js';
import type { Effect } from '../../runtime/index.js';
import { isWritable } from '../../scenarios/recording/writable.js';
import type { Given, Script } from '../../scenarios/script.js';

/** Of longer titles only the beginning is kept: in characters. */
const LONGEST = 72;

/** Makes titles for scripts, each another one. */
export class Titles {
  private readonly taken: Set<string>;
  private readonly labels: ReadonlySet<string>;

  /** @param taken the titles that there are already */
  constructor(
    private readonly bot: Bot,
    taken: Iterable<string>,
  ) {
    this.taken = new Set(taken);
    this.labels = new Set(labelsIn(bot));
  }

  /**
   * A title for a script: what the visitor picks, or where it leads, and what is unusual, as in `Talk to a person, nobody
   * online`. Where that is taken, it says more; else there is a number behind it. `effects` is what happens in it.
   */
  next(script: Script, effects: readonly Effect[]): string {
    const picked = script.steps.flatMap((step) =>
      step.type === 'visitor' && this.labels.has(step.value) ? [step.value] : [],
    );
    const last = this.lastBranch(script, effects);
    const main = picked.length > 0 ? picked : [last];
    const unusual = script.givens.flatMap(unusualWords);
    const parts = script.givens.flatMap((given) =>
      given.type === 'split' ? [`part ${given.part + 1}`] : [],
    );
    const titles = [
      [...main, ...unusual],
      [...main, ...unusual, ...parts],
      [...main, ...unusual, last],
    ]
      .map((words) => joined(withoutRepeats(words)))
      .filter(isWritable);
    const free =
      titles.find((title) => !this.taken.has(title)) ?? this.numbered(titles[0] ?? script.sequence);
    this.taken.add(free);
    return free;
  }

  /** What the branch is called that the conversation came to last. */
  private lastBranch({ sequence }: Script, effects: readonly Effect[]): string {
    const entered = effects.findLast((effect) => effect.type === 'enter-branch');
    if (entered === undefined) return sequence;
    const all = this.bot.sequences.flatMap(({ branches }, s) =>
      branches.map((branch, b) => ({ branch, at: `/sequences/${s}/branches/${b}` })),
    );
    const { branch } = all.find(({ at }) => at === entered.at) ?? {};
    return branch?.title ?? branch?.name ?? sequence;
  }

  private numbered(title: string): string {
    let number = 2;
    // Ends: what is taken is finite.
    while (this.taken.has(`${title} (${number})`)) number++;
    return `${title} (${number})`;
  }
}

function unusualWords(given: Given): string[] {
  switch (given.type) {
    case 'nobody-online':
      return ['nobody online'];
    case 'attribute':
      return [`${given.attribute} known`];
    case 'call-fails':
      return [`${given.webhook} fails`];
    default:
      return [];
  }
}

/** Going round, the same things are picked again and again. */
function withoutRepeats(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) === index);
}

function joined(words: readonly string[]): string {
  let title = '';
  for (const word of words) {
    const longer = title === '' ? word : `${title}, ${word}`;
    if (title !== '' && longer.length > LONGEST) return `${title}, …`;
    title = longer;
  }
  return title.replace(/\s+/g, ' ').trim();
}

function labelsIn({ sequences, attributes }: Bot): string[] {
  const values = attributes.flatMap(({ type }) => (type.kind === 'choice' ? type.values : []));
  const shown = sequences.flatMap(({ branches }) =>
    branches.flatMap(({ actions }) =>
      actions.flatMap((action) => {
        if (action.type === 'bubble-options') return action.options.map(({ label }) => label);
        return action.type === 'card-response' ? action.cards.map(({ title }) => title) : [];
      }),
    ),
  );
  return [...values, ...shown];
}
