import type { EntryOf } from '../state/entry.js';
import { strings } from '../strings.js';
import { useActions } from './actions.js';
import { Icon } from './icon.js';
import { MarkdownView } from './markdown-view.js';
import { MediaView } from './media-view.js';

/** A message of the bot. A click shows where it is written. */
export function BotMessage({ entry: { at, text, media } }: { readonly entry: EntryOf<'bot'> }) {
  return (
    <div class="line bot-line">
      <div class="bubble bot">
        <span class="sr-only">{strings.botSays} </span>
        {text && <MarkdownView text={text} />}
        {media.map((each, index) => (
          <MediaView key={index} media={each} />
        ))}
      </div>
      <SourceButton at={at} />
    </div>
  );
}

/** Shows the source of what stands beside it. */
export function SourceButton({ at }: { readonly at: string }) {
  const { reveal } = useActions();
  return (
    <button
      type="button"
      class="icon source"
      title={strings.showSource}
      aria-label={strings.showSource}
      onClick={() => reveal(at)}
    >
      <Icon name="go-to-file" />
    </button>
  );
}
