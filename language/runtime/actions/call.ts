import type { AttributeDeclaration, CallAction, WebhookDeclaration } from '../../bot/bot.js';
import { decimalOf } from '../../bot/values/decimal.js';
import type { CallResult } from '../input.js';
import type { Behaviour, Waiter } from '../instruction.js';
import { parsePath, valueAt } from '../json-path.js';
import { type Play, save } from '../play.js';
import { requestOf } from '../request.js';
import type { Site } from '../site.js';
import type { Profile, Waiting } from '../state.js';

/** Calls a webhook and waits for what comes of it; the host sends the request. */
export function call(action: CallAction, site: Site): Behaviour {
  const { at } = site;
  const webhook = site.webhook(action.webhook);
  const request = requestOf(webhook, site);
  const waiting: Waiting = { for: 'call', at, webhook: webhook.name };
  return {
    act: (play) => {
      play.effects.push({ at, type: 'call', webhook: webhook.name, request: request.of(play.profile) });
      play.waiting = waiting;
    },
    waiter: { callResult: resultOf(action, webhook, site) },
  };
}

function resultOf({ failed }: CallAction, webhook: WebhookDeclaration, site: Site): Waiter['callResult'] {
  const { at } = site;
  const goOn = site.when('failed', failed === undefined ? () => {} : site.jump(failed));
  const answered = site.when('answered', () => {});
  const keep = keeping(webhook, site);
  return (play, result) => {
    const outcome = result.kind === 'failed' ? 'failed' : 'answered';
    play.effects.push({ at, type: 'call-done', webhook: webhook.name, outcome });
    if (result.kind === 'failed') {
      goOn(play);
    } else {
      answered(play);
      keep(play, result);
    }
    return undefined;
  };
}

type Answer = Exclude<CallResult, { kind: 'failed' }>;

function keeping({ saves }: WebhookDeclaration, site: Site): (play: Play, answer: Answer) => void {
  const kept = saves.map(({ attribute, path }) => ({
    attribute: site.attribute(attribute),
    path: parsePath(path),
  }));
  return (play, answer) => {
    if (answer.kind === 'values') return keepValues(play, answer.values, site);
    for (const { attribute, path } of kept) {
      if (path !== undefined) keepMember(play, attribute, valueAt(answer.json, path), site);
    }
  };
}

/** Values given directly; those of attributes that the bot does not declare are passed over. */
function keepValues(play: Play, values: Profile, { at, program }: Site): void {
  for (const [name, value] of Object.entries(values)) {
    const attribute = program.attributes.get(name);
    if (attribute !== undefined) save(play, at, attribute, value);
  }
}

/** What is not in the answer, or null, leaves the attribute as it was; so does a list or an object, which never fits. */
function keepMember(play: Play, attribute: AttributeDeclaration, member: unknown, { at }: Site): void {
  const text = textOfMember(member);
  if (text !== undefined) save(play, at, attribute, text);
  else if (typeof member === 'object' && member !== null) {
    const value = Array.isArray(member) ? '[…]' : '{…}';
    play.effects.push({ at, type: 'misfit', attribute: attribute.name, value });
  }
}

function textOfMember(member: unknown): string | undefined {
  if (typeof member === 'string') return member;
  if (typeof member === 'number') return decimalOf(member);
  return typeof member === 'boolean' ? String(member) : undefined;
}
