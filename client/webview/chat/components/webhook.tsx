import type { AttributeDeclaration } from '../../../../language/bot/bot.js';
import type { CallRequest } from '../../../../language/runtime/effect.js';
import type { Program } from '../../../../language/runtime/program.js';
import type { EntryOf } from '../state/entry.js';
import { strings } from '../strings.js';
import { useActions } from './actions.js';
import { SourceButton } from './bot-message.js';
import { Icon } from './icon.js';

/** Stands in for a webhook, which the preview never calls: shows the request and asks what comes back. */
export function Webhook({ entry: { at, webhook, request, outcome } }: { readonly entry: EntryOf<'call'> }) {
  return (
    <div class="line bot-line">
      <section class="stand-in-box" aria-label={strings.call.title(webhook)}>
        <header>
          <Icon name="globe" />
          <strong>{webhook}</strong>
          <small>{strings.call.outcome[outcome]}</small>
        </header>
        <pre class="request">{requestText(request)}</pre>
        {outcome === 'open' && <AnswerForm webhook={webhook} />}
      </section>
      <SourceButton at={at} />
    </div>
  );
}

function AnswerForm({ webhook }: { readonly webhook: string }) {
  const { send, program } = useActions();
  const saved = savedBy(program, webhook);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const values = valuesIn(new FormData(event.currentTarget));
    send({ type: 'call-result', result: { kind: 'values', values } });
  };
  return (
    <form onSubmit={submit}>
      <p>{strings.call.explain}</p>
      {saved.map(({ name, label }) => (
        <label key={name}>
          <span>{label ?? name}</span>
          <input name={name} placeholder={strings.call.leave} autocomplete="off" />
        </label>
      ))}
      <div class="buttons">
        <button type="submit" class="primary" data-takes-input>
          {strings.call.answers}
        </button>
        <button
          type="button"
          class="secondary"
          onClick={() => send({ type: 'call-result', result: { kind: 'failed' } })}
        >
          {strings.call.fails}
        </button>
      </div>
    </form>
  );
}

function savedBy({ webhooks, attributes }: Program, webhook: string): AttributeDeclaration[] {
  const names = new Set(webhooks.get(webhook)?.saves.map(({ attribute }) => attribute));
  return [...attributes.values()].filter(({ name }) => names.has(name));
}

/** The fields that were filled in. */
function valuesIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : [])),
  );
}

function requestText({ method, url, headers, body }: CallRequest): string {
  const lines = [`${method.toUpperCase()} ${url}`, ...headers.map(({ name, value }) => `${name}: ${value}`)];
  return body === undefined ? lines.join('\n') : [...lines, '', body].join('\n');
}
