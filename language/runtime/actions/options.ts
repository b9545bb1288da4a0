import type { BubbleOptions } from '../../bot/bot.js';
import { choicesOf, pickedBy } from '../choices.js';
import type { Effect } from '../effect.js';
import type { Act, Behaviour, Waiter } from '../instruction.js';
import type { Play } from '../play.js';
import type { Site } from '../site.js';
import type { Waiting } from '../state.js';
import { savingPick, savingText } from './saving.js';

/** Bubble Options: labels to pick from, each leading to a branch. */
export function options(action: BubbleOptions, site: Site): Behaviour {
  const { at } = site;
  const labels = action.options.map(({ label }) => label);
  const bubbles: Effect = { at, type: 'bubbles', labels };
  const waiting: Waiting = { for: 'bubble', at };
  const show = (play: Play) => {
    play.effects.push(bubbles);
    play.waiting = waiting;
  };
  return { act: show, waiter: waiterOf(action, labels, show, site) };
}

function waiterOf(action: BubbleOptions, labels: readonly string[], show: Act, site: Site): Waiter {
  const choices = choicesOf(labels);
  const pick = picking(action, site);
  const other = otherwise(action, show, site);
  return {
    pick,
    say: (play, text) => {
      const index = pickedBy(choices, text, play.channel);
      if (index === undefined) other(play, text);
      else pick(play, index);
    },
  };
}

function picking(action: BubbleOptions, site: Site): NonNullable<Waiter['pick']> {
  const bubbles = action.options.map(({ label, target }, index) => ({
    label,
    jump: site.when(`pick/${index}`, site.jump(target)),
  }));
  const keep = savingPick(action.saves, site);
  return (play, index) => {
    const bubble = bubbles[index];
    if (bubble === undefined) return 'no-such-choice';
    play.effects.push({ at: site.at, type: 'picked', label: bubble.label, index });
    keep(play, bubble.label);
    bubble.jump(play);
    return undefined;
  };
}

/** What happens to a text that picks nothing. */
function otherwise(action: BubbleOptions, show: Act, site: Site): (play: Play, text: string) => void {
  if (action.otherwise === undefined) return show;
  const jump = site.when('otherwise', site.jump(action.otherwise));
  const keep = savingText(action.saves, site);
  return (play, text) => {
    keep(play, text);
    jump(play);
  };
}
