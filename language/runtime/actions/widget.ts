import type { ChatWidget } from '../../bot/bot.js';
import type { Effect } from '../effect.js';
import { type Fill, fill } from '../fill.js';
import type { Act, Behaviour, Waiter } from '../instruction.js';
import { end } from '../play.js';
import type { Site } from '../site.js';
import type { Waiting } from '../state.js';
import { plainOf } from '../text.js';

/** Chat Widget: an app in the chat. Typing does nothing while it waits; cancelling it leaves it waiting. */
export function widget(action: ChatWidget, site: Site): Behaviour {
  const waiting: Waiting = { for: 'widget', at: site.at, app: action.app };
  const shown = shownOf(action, site);
  return {
    act: (play) => {
      play.effects.push(shown.of(play.profile));
      play.waiting = waiting;
    },
    waiter: waiterOf(action, waiting, site),
  };
}

function shownOf({ app, config }: ChatWidget, site: Site): Fill<Effect> {
  const { at } = site;
  if (config === undefined) return fill(true, () => ({ at, type: 'widget', app }));
  const words = plainOf(config, site);
  return fill(words.fixed, (profile) => ({ at, type: 'widget', app, config: words.of(profile) }));
}

function waiterOf({ app, target }: ChatWidget, waiting: Waiting, site: Site): Waiter {
  const { at } = site;
  const finish: Act = target === undefined ? (play) => end(play, at, 'widget') : site.jump(target);
  const complete = site.when('completed', finish);
  return {
    say: (play, text) => {
      play.effects.push({ at, type: 'ignored', text });
      play.waiting = waiting;
    },
    cancelWidget: (play) => {
      play.effects.push({ at, type: 'widget-done', app, outcome: 'cancelled' });
      play.waiting = waiting;
    },
    completeWidget: (play) => {
      play.effects.push({ at, type: 'widget-done', app, outcome: 'completed' });
      complete(play);
    },
  };
}
