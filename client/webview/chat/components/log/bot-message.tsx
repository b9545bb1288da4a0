import type { EntryOf } from '../../state/entry.js';
import { strings } from '../../strings.js';
import { MarkdownView } from '../markdown-view.js';
import { Line } from './line.js';
import { MediaView } from './media-view.js';

/** A message of the bot. */
export function BotMessage({ entry: { at, text, media } }: { readonly entry: EntryOf<'bot'> }) {
  return (
    <Line by="bot" at={at}>
      <div class={text ? 'piece bubble bot' : 'piece bubble bot bare'} dir="auto">
        <span class="sr-only">{strings.botSays} </span>
        {text && <MarkdownView text={text} />}
        {media.map((each, index) => (
          <MediaView key={index} media={each} />
        ))}
      </div>
    </Line>
  );
}
