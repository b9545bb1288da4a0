import type { Ending } from '../../../../language/runtime/state.js';
import type { EntryOf } from '../state/entry.js';
import { strings } from '../strings.js';
import { SourceButton } from './bot-message.js';
import { Icon } from './icon.js';

type HappeningEntry = EntryOf<'redirect' | 'opened' | 'ignored' | 'ended'>;

interface Look {
  readonly icon: string;
  readonly text: string;
  readonly tone?: 'bad';
}

function lookOf(entry: HappeningEntry): Look {
  switch (entry.kind) {
    case 'redirect':
      return entry.blocked
        ? { icon: 'circle-slash', text: strings.blocked(entry.url), tone: 'bad' }
        : { icon: 'link-external', text: strings.redirected(entry.url) };
    case 'opened':
      return { icon: 'link-external', text: strings.opened(entry.url) };
    case 'ignored':
      return { icon: 'comment', text: strings.ignored(entry.text) };
    case 'ended':
      return {
        icon: ENDING_ICONS[entry.ending],
        text: strings.endings[entry.ending],
        ...(FAILURES.has(entry.ending) && { tone: 'bad' }),
      };
  }
}

const FAILURES: ReadonlySet<Ending> = new Set<Ending>(['runaway', 'broken']);

const ENDING_ICONS: { readonly [E in Ending]: string } = {
  end: 'check',
  'ran-off': 'circle-large-outline',
  closed: 'archive',
  agents: 'organization',
  bot: 'hubot',
  widget: 'browser',
  runaway: 'error',
  broken: 'error',
};

/** A line about something that happened. */
export function Happening({ entry }: { readonly entry: HappeningEntry }) {
  const { icon, text, tone } = lookOf(entry);
  return (
    <div class={`line happening ${tone ?? ''}`}>
      <Icon name={icon} />
      <span>{text}</span>
      {'at' in entry && <SourceButton at={entry.at} />}
    </div>
  );
}
