import type { AttributeDeclaration, WebhookDeclaration } from '../../../../../language/bot/bot.js';
import type { WebhookSupposed } from '../../state/what-if.js';
import { strings } from '../../strings.js';
import { supposedOf, withSupposed } from '../../suppositions.js';
import { OpenChip } from './open-chip.js';
import { WebhookForm } from './webhook-form.js';

/** So many webhooks have a chip each; more have one together. */
const SINGLE = 3;

interface WebhookChipsProps {
  readonly webhooks: readonly WebhookDeclaration[];
  readonly attributes: readonly AttributeDeclaration[];
  readonly supposed: readonly WebhookSupposed[];
  onChange(supposed: readonly WebhookSupposed[]): void;
}

/** What comes of each webhook's calls. */
export function WebhookChips(props: WebhookChipsProps) {
  const { webhooks } = props;
  if (webhooks.length > SINGLE) return <WebhookChip {...props} />;
  return (
    <>
      {webhooks.map((webhook) => (
        <WebhookChip key={webhook.name} {...props} webhooks={[webhook]} />
      ))}
    </>
  );
}

function WebhookChip({ webhooks, attributes, supposed, onChange }: WebhookChipsProps) {
  const { title, count, outcomes } = strings.webhook;
  const [single, ...others] = webhooks;
  const known = webhooks.filter(({ name }) => supposedOf(supposed, name));
  const alone = single && others.length === 0 ? single.name : undefined;
  return (
    <OpenChip
      name={alone ?? title}
      value={
        alone === undefined ? count(known.length) : outcomes[supposedOf(supposed, alone)?.outcome ?? 'ask']
      }
      unusual={known.length > 0}
      kind="dialog"
      content={(close) => (
        <WebhookForm
          {...{ webhooks, attributes, supposed }}
          onChange={(webhook, outcome) => {
            close();
            onChange(withSupposed(supposed, webhook, outcome));
          }}
        />
      )}
    />
  );
}
