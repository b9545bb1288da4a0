import type { EntryOf } from '../state/entry.js';
import { strings } from '../strings.js';
import { useActions } from './actions.js';
import { SourceButton } from './bot-message.js';
import { Icon } from './icon.js';

/** Stands in for a chat widget's app, which the preview does not load. */
export function Widget({ entry: { at, app, config, outcome } }: { readonly entry: EntryOf<'widget'> }) {
  const { name, does, collects } = strings.widget.of(app);
  return (
    <div class="line bot-line">
      <section class="stand-in-box" aria-label={name}>
        <header>
          <Icon name="browser" />
          <strong>{name}</strong>
          <small>{outcome === 'open' ? strings.widget.standIn : strings.widget.outcome[outcome]}</small>
        </header>
        <p>
          {does}. {strings.widget.collects(collects)}
        </p>
        {config && <code class="config">{config}</code>}
        {outcome === 'open' && <WidgetButtons />}
      </section>
      <SourceButton at={at} />
    </div>
  );
}

function WidgetButtons() {
  const { send } = useActions();
  return (
    <div class="buttons">
      <button
        type="button"
        class="primary"
        data-takes-input
        onClick={() => send({ type: 'complete-widget' })}
      >
        {strings.widget.complete}
      </button>
      <button type="button" class="secondary" onClick={() => send({ type: 'cancel-widget' })}>
        {strings.widget.cancel}
      </button>
    </div>
  );
}
