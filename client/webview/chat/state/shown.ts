import type { Channel } from '../../../../language/bot/bot.js';
import type { Effect } from '../../../../language/runtime/effect.js';
import { smsLines } from '../../../../language/runtime/index.js';
import type { Shown } from './entry.js';

const TEXTED: ReadonlySet<Effect['type']> = new Set<Effect['type']>(['message', 'bubbles', 'cards']);

/** What an effect adds to the visitor's log on a channel; nothing when only agents see it. */
export function shownOf(effect: Effect, channel: Channel): Shown | undefined {
  const texted = channel === 'sms' && TEXTED.has(effect.type);
  return texted ? { kind: 'sms', at: effect.at, lines: smsLines(effect) } : shownInChat(effect);
}

function shownInChat(effect: Effect): Shown | undefined {
  const { at } = effect;
  switch (effect.type) {
    case 'enter-branch':
      return { kind: 'branches', at, names: [effect.branch], entered: [at] };
    case 'enter-sequence':
      return { kind: 'sequence', at, name: effect.sequence };
    case 'message':
      return { kind: 'bot', at, text: effect.text, media: effect.media };
    case 'bubbles':
      return { kind: 'bubbles', at, labels: effect.labels, choice: { is: 'open' } };
    case 'cards':
      return { kind: 'cards', at, cards: effect.cards, choice: { is: 'open' } };
    case 'widget':
      return { kind: 'widget', at, app: effect.app, config: effect.config, outcome: 'open' };
    case 'call':
      return { kind: 'call', at, webhook: effect.webhook, request: effect.request, outcome: 'open' };
    case 'redirect':
      return { kind: 'redirect', at, url: effect.url, blocked: effect.blocked };
    case 'opened':
      return { kind: 'opened', at, url: effect.url };
    case 'ignored':
      return { kind: 'ignored', text: effect.text };
    case 'ended':
      return { kind: 'ended', at, ending: effect.ending };
    case 'pause':
      return { kind: 'pause', milliseconds: effect.milliseconds };
    default:
      return undefined;
  }
}
