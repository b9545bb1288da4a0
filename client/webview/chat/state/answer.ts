import type { AttributeType } from '../../../../language/bot/bot.js';
import type { Program } from '../../../../language/runtime/program.js';
import type { State } from '../../../../language/runtime/state.js';
import { strings } from '../strings.js';

/** What the answer box is like: open, with the keyboard for what is wanted, or closed for a reason. */
export type AnswerBox =
  | { readonly open: true; readonly keyboard: Keyboard; readonly placeholder: string }
  | { readonly open: false; readonly reason: string };

export type Keyboard = 'text' | 'email' | 'tel' | 'decimal' | 'url' | 'numeric';

const KEYBOARDS: { readonly [K in AttributeType['kind']]: Keyboard } = {
  text: 'text',
  email: 'email',
  phone: 'tel',
  number: 'decimal',
  date: 'numeric',
  url: 'url',
  choice: 'text',
};

/** The keyboard for values of a type. */
export function keyboardOf({ kind }: AttributeType): Keyboard {
  return KEYBOARDS[kind];
}

/** The answer box for where a conversation is now. */
export function answerBoxOf(program: Program, { waiting, channel }: State): AnswerBox {
  switch (waiting.for) {
    case 'answer':
      return boxFor(program.attributes.get(waiting.attribute)?.type ?? { kind: 'text' }, channel === 'sms');
    case 'bubble':
    case 'card':
      return { open: true, keyboard: 'text', placeholder: pickHint(channel === 'sms', waiting.for) };
    case 'widget':
    case 'call':
      return { open: false, reason: strings.answer.waits[waiting.for] };
    case 'nothing':
      return { open: false, reason: strings.endings[waiting.ending] };
  }
}

function boxFor(type: AttributeType, sms: boolean): AnswerBox {
  if (type.kind === 'choice') return { open: true, keyboard: 'text', placeholder: pickHint(sms, 'bubble') };
  return { open: true, keyboard: KEYBOARDS[type.kind], placeholder: strings.answer.typed(type) };
}

function pickHint(sms: boolean, what: 'bubble' | 'card'): string {
  return sms ? strings.answer.number : strings.answer.pick[what];
}
