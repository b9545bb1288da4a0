import type { AttributeDeclaration } from '../../../../../language/bot/bot.js';
import { accepts } from '../../../../../language/runtime/index.js';
import type { Draft } from '../../drafts.js';
import { strings } from '../../strings.js';
import { ValueInput } from './value-input.js';

interface ValueFieldsProps {
  readonly attributes: readonly AttributeDeclaration[];
  readonly draft: Draft;
  /** What no value means here. */
  readonly placeholder: string;
  onDraft(draft: Draft): void;
}

/** A field for each attribute; one whose value does not fit says so. */
export function ValueFields({ attributes, draft, placeholder, onDraft }: ValueFieldsProps) {
  return (
    <div class="fields">
      {attributes.map(({ name, label, type }) => {
        const value = draft.get(name) ?? '';
        const invalid = value !== '' && accepts(type, value) === undefined;
        return (
          // biome-ignore lint/a11y/noLabelWithoutControl: the field is in it.
          <label key={name} title={name}>
            <span>{label ?? name}</span>
            <ValueInput
              {...{ type, value, placeholder, invalid }}
              onValue={(next) => onDraft(new Map(draft).set(name, next))}
            />
            {invalid && <small class="error">{strings.fits(type)}</small>}
          </label>
        );
      })}
    </div>
  );
}
