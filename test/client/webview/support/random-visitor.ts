import fc from 'fast-check';
import { stateOf } from '../../../../client/webview/chat/state/conversation.js';
import type { Session, SessionEvent } from '../../../../client/webview/chat/state/session.js';
import type { WebhookSupposed } from '../../../../client/webview/chat/state/what-if.js';
import type { AttributeType } from '../../../../language/bot/bot.js';
import type { Input, Program, State } from '../../../../language/runtime/index.js';

const TEXTS = ['Ann', '7', '', '__proto__', '<b>x</b>'];

/** An answer that most attributes of a type take. */
const FITTING: { readonly [K in AttributeType['kind']]: string } = {
  text: 'Ann',
  email: 'ann@example.com',
  phone: '+49 30 1234567',
  number: '7',
  date: '2026-11-23',
  url: 'https://x.example',
  choice: 'yes',
};

/** What someone in front of the preview may do next, of which `choice` is one. */
export function deedOf({ playing, whatIf }: Session, choice: number): SessionEvent {
  if (!playing) return { type: 'restart' };
  const { conversation, program, moves } = playing;
  if (choice % 23 === 0) return { type: 'step', to: choice % (moves.length + 1) };
  if (choice % 29 === 0)
    return { type: 'what-if', change: { online: whatIf.online === 'nobody' ? 'everyone' : 'nobody' } };
  if (choice % 31 === 0) return { type: 'what-if', change: { webhooks: supposed(program, choice) } };
  const inputs = inputsFor(program, stateOf(conversation));
  const input = inputs[choice % inputs.length] ?? { type: 'say', text: '' };
  return { type: 'input', input };
}

const PICKS = [0, 1, 2, 3].map((index): Input => ({ type: 'pick', index }));

/** Mostly what fits, so that conversations get somewhere. */
function answersOf({ kind }: AttributeType): Input[] {
  const says = TEXTS.map((text): Input => ({ type: 'say', text }));
  const fitting = PICKS.map(
    (pick): Input => (kind === 'choice' ? pick : { type: 'say', text: FITTING[kind] }),
  );
  return [...fitting, ...fitting, ...fitting, ...says];
}

function inputsFor(program: Program, { waiting }: State): Input[] {
  switch (waiting.for) {
    case 'bubble':
    case 'card':
      return [...PICKS, ...PICKS, { type: 'open-link', index: 0 }, { type: 'say', text: 'something else' }];
    case 'answer':
      return answersOf(program.attributes.get(waiting.attribute)?.type ?? { kind: 'text' });
    case 'widget':
      return [{ type: 'complete-widget' }, { type: 'complete-widget' }, { type: 'cancel-widget' }];
    case 'call':
      return [
        { type: 'call-result', result: { kind: 'values', values: valuesFor(program, waiting.webhook) } },
        { type: 'call-result', result: { kind: 'json', json: [{ ['__proto__']: 1 }] } },
        { type: 'call-result', result: { kind: 'failed' } },
      ];
    default:
      return [...program.attributes.keys()].map((attribute) => ({
        type: 'edit-profile',
        attribute,
        value: 'Ann',
      }));
  }
}

function supposed({ webhooks }: Program, choice: number): WebhookSupposed[] {
  return [...webhooks.keys()].flatMap((webhook, index): WebhookSupposed[] => {
    const what = (choice + index) % 3;
    if (what === 0) return [];
    if (what === 1) return [{ webhook, outcome: 'fails' }];
    return [{ webhook, outcome: 'answers', values: { left: '3', status: 'sent' } }];
  });
}

function valuesFor({ webhooks }: Program, webhook: string): Record<string, string> {
  const saves = webhooks.get(webhook)?.saves ?? [];
  return Object.fromEntries(saves.map(({ attribute }, index) => [attribute, TEXTS[index] ?? '7']));
}

/** What someone does, one after the other. */
export const anyDeeds: fc.Arbitrary<readonly number[]> = fc.array(fc.nat({ max: 10_000 }), {
  minLength: 3,
  maxLength: 25,
});
