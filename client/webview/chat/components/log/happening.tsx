import type { Entry } from '../../state/entry.js';
import { strings } from '../../strings.js';
import { Icon } from '../icon.js';
import { Line } from './line.js';

type HappeningEntry = Extract<Entry, { kind: 'opened' }>;

/** A line about something that happened. */
export function Happening({ entry: { at, url, turn } }: { readonly entry: HappeningEntry }) {
  return (
    <Line by="nobody" at={at} turn={turn}>
      <span class="piece happening">
        <Icon name="link-external" />
        <span>{strings.opened(url)}</span>
      </span>
    </Line>
  );
}
