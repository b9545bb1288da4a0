import type { EntryOf } from '../../state/entry.js';
import { strings } from '../../strings.js';
import { useActions } from '../actions.js';
import { Line } from './line.js';
import { StandInBox, type StandInState } from './stand-in-box.js';
import { appLookOf } from './widgets/apps.js';
import { Drawing } from './widgets/drawing.js';

const STATES: { readonly [O in EntryOf<'widget'>['outcome']]: StandInState } = {
  open: 'open',
  completed: 'done',
  cancelled: 'failed',
};

/** Stands in for a chat widget's app, which the preview does not load: a drawing of what it would collect. */
export function Widget({ entry }: { readonly entry: EntryOf<'widget'> }) {
  const { at, app, config, outcome, settled } = entry;
  const { name, does, collects } = strings.widget.of(app);
  const { icon, tone, rows } = appLookOf(app);
  // After a visitor has cancelled the app, the bot still waits for it.
  const isOpen = outcome === 'open' || entry.waits === true;
  return (
    <Line by="bot" at={at} turn={settled} form="box">
      <StandInBox
        label={name}
        name={name}
        icon={icon}
        tone={tone}
        note={outcome === 'open' ? strings.widget.standIn : strings.widget.outcome[outcome]}
        state={STATES[outcome]}
      >
        {config && (
          <code class="config" dir="auto">
            {config}
          </code>
        )}
        {isOpen && (
          <>
            <Drawing rows={rows} />
            <p class="explain">
              {does}. {strings.widget.collects(collects)}
            </p>
            <WidgetButtons />
          </>
        )}
      </StandInBox>
    </Line>
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
