import { useId, useState } from 'preact/hooks';
import type { AttributeDeclaration, WebhookDeclaration } from '../../../../../language/bot/bot.js';
import { draftOf, valuesOf } from '../../drafts.js';
import { savedBy } from '../../saved-by.js';
import type { WebhookSupposed } from '../../state/what-if.js';
import { strings } from '../../strings.js';
import { supposedOf } from '../../suppositions.js';
import { ValueFields } from '../controls/value-fields.js';
import { RadioList } from './radio-list.js';

interface WebhookFormProps {
  readonly webhooks: readonly WebhookDeclaration[];
  readonly attributes: readonly AttributeDeclaration[];
  readonly supposed: readonly WebhookSupposed[];
  onChange(webhook: string, supposed: WebhookSupposed | undefined): void;
}

/** Asks what comes of the calls of a webhook, which is chosen first where there are several. */
export function WebhookForm({ webhooks, attributes, supposed, onChange }: WebhookFormProps) {
  const id = useId();
  const [chosen, setChosen] = useState(webhooks[0]);
  if (!chosen) return null;
  return (
    <section role="dialog" aria-labelledby={id}>
      <h2 id={id}>{strings.webhook.question(chosen.name)}</h2>
      {webhooks.length > 1 && (
        <select
          aria-label={strings.webhook.title}
          value={chosen.name}
          onChange={({ currentTarget }) => setChosen(webhooks[currentTarget.selectedIndex])}
        >
          {webhooks.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
      <OutcomeForm
        key={chosen.name}
        webhook={chosen.name}
        saved={savedBy(chosen, attributes)}
        supposed={supposedOf(supposed, chosen.name)}
        onChange={(next) => onChange(chosen.name, next)}
      />
    </section>
  );
}

type Outcome = WebhookSupposed['outcome'] | 'ask';

interface OutcomeFormProps {
  readonly webhook: string;
  readonly saved: readonly AttributeDeclaration[];
  readonly supposed: WebhookSupposed | undefined;
  onChange(supposed: WebhookSupposed | undefined): void;
}

function OutcomeForm({ webhook, saved, supposed, onChange }: OutcomeFormProps) {
  const [outcome, setOutcome] = useState<Outcome>(supposed?.outcome ?? 'ask');
  const [draft, setDraft] = useState(draftOf(supposed?.outcome === 'answers' ? supposed.values : {}));
  const values = valuesOf(saved, draft);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (outcome === 'ask') onChange(undefined);
    else if (outcome !== 'answers') onChange({ webhook, outcome });
    else if (values) onChange({ webhook, outcome, values });
  };
  return (
    <form onSubmit={submit}>
      <RadioList<Outcome>
        name={strings.webhook.question(webhook)}
        options={strings.webhook.options}
        value={outcome}
        onValue={setOutcome}
      />
      {outcome === 'answers' && (
        <ValueFields attributes={saved} {...{ draft, placeholder: strings.call.leave }} onDraft={setDraft} />
      )}
      <button type="submit" class="primary" disabled={outcome === 'answers' && values === undefined}>
        {strings.webhook.apply}
      </button>
    </form>
  );
}
