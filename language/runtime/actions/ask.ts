import type { AttributeDeclaration, VisitorAttribute } from '../../bot/bot.js';
import { accepts } from '../../bot/values/accepts.js';
import { choicesOf, pickedBy } from '../choices.js';
import type { Effect } from '../effect.js';
import type { Fill } from '../fill.js';
import type { Act, Behaviour, Waiter } from '../instruction.js';
import { messageOf } from '../message.js';
import { type Play, write } from '../play.js';
import { retryText } from '../retry.js';
import type { Site } from '../site.js';
import type { Waiting } from '../state.js';

/** Visitor Attribute: asks until the answer fits the attribute's type, then keeps it on the profile. */
export function ask({ attribute: name, prompt, retry }: VisitorAttribute, site: Site): Behaviour {
  const attribute = site.attribute(name);
  const first = posing(attribute, prompt && messageOf('prompt', prompt, [], site), site);
  const retrying = messageOf('retry', retry ?? [retryText(attribute.type)], [], site);
  const again = site.when('again', posing(attribute, retrying, site));
  const waiter = attribute.type.kind === 'choice' ? picking : typing;
  return {
    act: site.sequence.source.skipKnownAttributes ? unlessKnown(name, first, site) : first,
    waiter: waiter(attribute, again, site),
  };
}

function unlessKnown(attribute: string, act: Act, site: Site): Act {
  const passOver = site.when('passed-over', () => {});
  return (play) => {
    if (Object.hasOwn(play.profile, attribute)) passOver(play);
    else act(play);
  };
}

/** Says something, shows what can be picked, and waits. */
function posing(attribute: AttributeDeclaration, message: Fill<Effect> | undefined, site: Site): Act {
  const waiting: Waiting = { for: 'answer', at: site.at, attribute: attribute.name };
  const show = showChoices(attribute, site);
  return (play) => {
    if (message !== undefined) play.effects.push(message.of(play.profile));
    show(play);
    play.waiting = waiting;
  };
}

function showChoices({ type }: AttributeDeclaration, { at }: Site): Act {
  if (type.kind !== 'choice') return () => {};
  const bubbles: Effect = { at, type: 'bubbles', labels: type.values };
  return (play) => void play.effects.push(bubbles);
}

function typing({ name, type }: AttributeDeclaration, again: Act, { at }: Site): Waiter {
  return {
    say: (play, text) => {
      const value = accepts(type, text);
      if (value === undefined) again(play);
      else write(play, at, name, value);
    },
  };
}

function picking({ name, type }: AttributeDeclaration, again: Act, site: Site): Waiter {
  const choices = choicesOf(type.kind === 'choice' ? type.values : []);
  const picks = choices.labels.map((label, index) =>
    site.when(`pick/${index}`, taking(name, label, index, site)),
  );
  const pick = (play: Play, index: number) => {
    const take = picks[index];
    if (take === undefined) return 'no-such-choice';
    take(play);
    return undefined;
  };
  return {
    pick,
    say: (play, text) => {
      const index = pickedBy(choices, text, play.channel);
      if (index === undefined) again(play);
      else pick(play, index);
    },
  };
}

function taking(attribute: string, label: string, index: number, { at }: Site): Act {
  return (play) => {
    play.effects.push({ at, type: 'picked', label, index });
    write(play, at, attribute, label);
  };
}
