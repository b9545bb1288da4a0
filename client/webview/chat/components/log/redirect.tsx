import type { EntryOf } from '../../state/entry.js';
import { strings } from '../../strings.js';
import { Icon } from '../icon.js';
import { Link } from '../link.js';
import { Line } from './line.js';

/** A page that the bot sends the visitor to, as the window it would open in. Only a click opens it. */
export function Redirect({ entry: { at, url, blocked } }: { readonly entry: EntryOf<'redirect'> }) {
  const { opened, blocked: stopped, go } = strings.chat.window;
  return (
    <Line by="nobody" at={at}>
      <div class={blocked ? 'piece browser blocked' : 'piece browser'}>
        <div class="browser-bar" aria-hidden="true">
          <i />
          <i />
          <i />
          <span class="browser-address" dir="ltr">
            {addressOf(url)}
          </span>
        </div>
        <div class="browser-page">
          <Icon name={blocked ? 'circle-slash' : 'link-external'} />
          <span class="state-text">
            <strong>{blocked ? stopped : opened}</strong>
            <small dir="ltr">{url}</small>
          </span>
          <Link url={url} class="secondary">
            {go}
          </Link>
        </div>
      </div>
    </Line>
  );
}

/** What a browser shows of an address. */
function addressOf(url: string): string {
  return URL.canParse(url) ? url.replace(/^https?:\/\//, '') : url;
}
