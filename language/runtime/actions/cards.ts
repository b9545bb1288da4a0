import type { Card, CardResponse, Target, Text } from '../../bot/bot.js';
import { choicesOf, pickedBy } from '../choices.js';
import type { RenderedCard } from '../effect.js';
import { type Fill, fill, fillAll, mapFill } from '../fill.js';
import type { Act, Behaviour, Waiter } from '../instruction.js';
import { imageOf } from '../media.js';
import type { Play } from '../play.js';
import type { Site } from '../site.js';
import type { Waiting } from '../state.js';
import type { Refusal } from '../step.js';
import { addressOf, textOf } from '../text.js';
import { savingPick } from './saving.js';

/** Card Response: cards that lead to a branch, open a page, or both. */
export function cards(action: CardResponse, site: Site): Behaviour {
  const { at } = site;
  const rendered = fillAll(action.cards.map((card) => renderedCard(card, site)));
  const shown = mapFill(rendered, (list) => ({ at, type: 'cards' as const, cards: list }));
  const waiting: Waiting = { for: 'card', at };
  const show = (play: Play) => {
    play.effects.push(shown.of(play.profile));
    play.waiting = waiting;
  };
  return { act: show, waiter: waiterOf(action, waiting, show, site) };
}

function renderedCard({ title, text, image, link, target }: Card, site: Site): Fill<RenderedCard> {
  const words = text && textOf(text, site);
  const picture = image && imageOf(image, site);
  const address = link && addressOf(link.url, site);
  const fixed = [words, picture, address].every((part) => part?.fixed ?? true);
  return fill(fixed, (profile) => ({
    title,
    ...(words && { text: words.of(profile) }),
    ...(picture && { image: picture.of(profile) }),
    ...(address && { link: { ...link, url: address.of(profile) } }),
    pickable: target !== undefined,
  }));
}

function waiterOf(action: CardResponse, waiting: Waiting, show: Act, site: Site): Waiter {
  const choices = choicesOf(action.cards.map(({ title }) => title));
  const deeds = action.cards.map((card, index) => deedsOf(card, index, action.saves, waiting, site));
  const pick = (play: Play, index: number) => perform(play, deeds[index], 'pick');
  return {
    pick,
    openLink: (play, index) => perform(play, deeds[index], 'open'),
    say: (play, text) => {
      const index = pickedBy(choices, text, play.channel);
      if (index === undefined || pick(play, index) !== undefined) show(play);
    },
  };
}

/** What can be done with a card. */
interface Deeds {
  readonly pick?: Act;
  readonly open?: Act;
}

const CANNOT: { readonly [K in keyof Required<Deeds>]: Refusal } = {
  pick: 'no-such-choice',
  open: 'no-link',
};

function perform(play: Play, deeds: Deeds | undefined, deed: keyof Deeds): Refusal | undefined {
  if (deeds === undefined) return 'no-such-choice';
  const act = deeds[deed];
  if (act === undefined) return CANNOT[deed];
  act(play);
  return undefined;
}

/** A card without a branch is picked by opening its link; opening the link of one with a branch picks it as well. */
function deedsOf(card: Card, index: number, saves: string | undefined, waiting: Waiting, site: Site): Deeds {
  const follow =
    card.target === undefined ? undefined : following(card.title, card.target, index, saves, site);
  const stay = site.when(`pick/${index}`, (play) => {
    play.waiting = waiting;
  });
  const open = card.link && opening(card.link.url, follow ?? stay, site);
  return { pick: follow ?? open, open };
}

function following(title: string, target: Target, index: number, saves: string | undefined, site: Site): Act {
  const { at } = site;
  const keep = savingPick(saves, site);
  const jump = site.when(`pick/${index}`, site.jump(target));
  return (play) => {
    play.effects.push({ at, type: 'picked', label: title, index });
    keep(play, title);
    jump(play);
  };
}

function opening(url: Text, then: Act, site: Site): Act {
  const { at } = site;
  const address = addressOf(url, site);
  return (play) => {
    play.effects.push({ at, type: 'opened', url: address.of(play.profile) });
    then(play);
  };
}
