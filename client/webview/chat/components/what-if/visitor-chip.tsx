import { useId, useState } from 'preact/hooks';
import type { AttributeDeclaration } from '../../../../../language/bot/bot.js';
import type { Profile } from '../../../../../language/runtime/state.js';
import { draftOf, valuesOf } from '../../drafts.js';
import type { WhatIf } from '../../state/what-if.js';
import { strings } from '../../strings.js';
import { ValueFields } from '../controls/value-fields.js';
import { OpenChip } from './open-chip.js';
import { RadioList } from './radio-list.js';

type Visitor = Pick<WhatIf, 'visitor' | 'known'>;

interface VisitorChipProps extends Visitor {
  readonly attributes: readonly AttributeDeclaration[];
  /** What is known of the visitor at this place of the conversation. */
  readonly profile: Profile;
  onChange(visitor: Visitor): void;
}

/** Whether the visitor was here before, and what is known of them then. */
export function VisitorChip({ onChange, ...rest }: VisitorChipProps) {
  const { name, values } = strings.visitorIs;
  return (
    <OpenChip
      name={name}
      value={values[rest.visitor]}
      unusual={rest.visitor === 'known'}
      kind="dialog"
      content={(close) => (
        <VisitorForm
          {...rest}
          onChange={(visitor) => {
            close();
            onChange(visitor);
          }}
        />
      )}
    />
  );
}

function VisitorForm({ attributes, profile, visitor, known, onChange }: VisitorChipProps) {
  const id = useId();
  const [is, setIs] = useState(visitor);
  const [draft, setDraft] = useState(draftOf(known));
  const values = is === 'new' ? known : valuesOf(attributes, draft);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (values) onChange({ visitor: is, known: values });
  };
  const { name, title, options, takeOver, apply } = strings.visitorIs;
  return (
    <form role="dialog" aria-labelledby={id} onSubmit={submit}>
      <h2 id={id}>{title}</h2>
      <RadioList<WhatIf['visitor']> name={name} options={options} value={is} onValue={setIs} />
      {is === 'known' && (
        <>
          <ValueFields {...{ attributes, draft, placeholder: strings.visitor.unknown }} onDraft={setDraft} />
          {Object.keys(profile).length > 0 && (
            <button type="button" class="link" onClick={() => setDraft(draftOf(profile))}>
              {takeOver}
            </button>
          )}
        </>
      )}
      <button type="submit" class="primary" disabled={values === undefined}>
        {apply}
      </button>
    </form>
  );
}
