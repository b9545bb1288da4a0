import { useState } from 'preact/hooks';
import type { CallRequest } from '../../../../../language/runtime/effect.js';
import { type Draft, valuesOf } from '../../drafts.js';
import { savedBy } from '../../saved-by.js';
import { outcomeText } from '../../state/changes.js';
import type { EntryOf } from '../../state/entry.js';
import { strings } from '../../strings.js';
import { useActions } from '../actions.js';
import { ValueFields } from '../controls/value-fields.js';
import { Icon } from '../icon.js';
import { Line } from './line.js';
import { StandInBox, type StandInState } from './stand-in-box.js';

const STATES: { readonly [O in EntryOf<'call'>['outcome']]: StandInState } = {
  open: 'open',
  answered: 'done',
  failed: 'failed',
};

/** Stands in for a webhook, which the preview never calls: shows the request and asks what comes back. */
export function Webhook({ entry }: { readonly entry: EntryOf<'call'> }) {
  const { at, webhook, request, outcome, settled } = entry;
  return (
    <Line by="bot" at={at} turn={settled} form="box">
      <StandInBox
        label={strings.call.title(webhook)}
        name={webhook}
        icon="globe"
        tone="blue"
        note={outcomeText(entry)}
        state={STATES[outcome]}
      >
        <Request request={request} open={outcome === 'open'} />
        {outcome === 'open' && <AnswerForm webhook={webhook} />}
      </StandInBox>
    </Line>
  );
}

function Request({ request, open }: { readonly request: CallRequest; readonly open: boolean }) {
  const { method, url } = request;
  const rest = restOf(request);
  return (
    <div class="request">
      <p class="request-line">
        <b>{method.toUpperCase()}</b> <code dir="ltr">{url}</code>
      </p>
      {open && rest !== '' && (
        <details>
          <summary>{strings.chat.request}</summary>
          <pre>{rest}</pre>
        </details>
      )}
    </div>
  );
}

function AnswerForm({ webhook }: { readonly webhook: string }) {
  const { send, program } = useActions();
  const [draft, setDraft] = useState<Draft>(new Map());
  const declared = program.webhooks.get(webhook);
  const saved = declared ? savedBy(declared, program.attributes.values()) : [];
  const values = valuesOf(saved, draft);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (values) send({ type: 'call-result', result: { kind: 'values', values } });
  };
  return (
    <form onSubmit={submit}>
      <p class="explain">
        <Icon name="beaker" /> {strings.call.explain}
      </p>
      <ValueFields attributes={saved} {...{ draft, placeholder: strings.call.leave }} onDraft={setDraft} />
      <div class="buttons">
        <button type="submit" class="primary" disabled={values === undefined} data-takes-input>
          {strings.call.answers}
        </button>
        <button
          type="button"
          class="secondary"
          onClick={() => send({ type: 'call-result', result: { kind: 'failed' } })}
        >
          {strings.call.fails}
        </button>
        <button
          type="button"
          class="secondary"
          title={strings.call.lateMeans}
          onClick={() => send({ type: 'call-result', result: { kind: 'failed' } }, true)}
        >
          {strings.call.timesOut}
        </button>
      </div>
    </form>
  );
}

/** What is sent beside the address: headers, then the body. */
function restOf({ headers, body }: CallRequest): string {
  const lines = headers.map(({ name, value }) => `${name}: ${value}`);
  const parts = [lines.join('\n'), body ?? ''];
  return parts.filter((part) => part !== '').join('\n\n');
}
