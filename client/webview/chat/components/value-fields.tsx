import type { AttributeDeclaration } from '../../../../language/bot/bot.js';
import { accepts } from '../../../../language/runtime/index.js';
import type { Profile } from '../../../../language/runtime/state.js';
import { strings } from '../strings.js';
import { ValueInput } from './value-input.js';

/** What is typed into fields, by attribute; an empty text is no value. */
export type Draft = ReadonlyMap<string, string>;

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
          <label key={name} title={label}>
            <span>{name}</span>
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

/** What a draft says, each value as it is kept; nothing while one of them does not fit. */
export function valuesOf(attributes: readonly AttributeDeclaration[], draft: Draft): Profile | undefined {
  const typed = attributes.flatMap(({ name, type }) => {
    const text = draft.get(name) ?? '';
    return text === '' ? [] : [[name, accepts(type, text)] as const];
  });
  const values = typed.filter((entry): entry is readonly [string, string] => entry[1] !== undefined);
  return values.length === typed.length ? Object.fromEntries(values) : undefined;
}

/** The draft that says these values. */
export function draftOf(values: Profile): Draft {
  return new Map(Object.entries(values));
}
