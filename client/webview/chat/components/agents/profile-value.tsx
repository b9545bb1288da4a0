import { useState } from 'preact/hooks';
import type { AttributeDeclaration } from '../../../../../language/bot/bot.js';
import { accepts } from '../../../../../language/runtime/index.js';
import { strings } from '../../strings.js';
import { useActions } from '../actions.js';
import { ValueInput } from '../controls/value-input.js';

interface ProfileValueProps {
  readonly attribute: AttributeDeclaration;
  readonly value: string | undefined;
}

/** A value that can be edited: Enter or leaving the field takes it, Escape gives it up, nothing forgets it. */
export function ProfileValue({ attribute: { name, type }, value = '' }: ProfileValueProps) {
  const { send } = useActions();
  // What is typed is a draft for the value that was there: another value ends it, without waiting for an effect.
  const [typed, setTyped] = useState({ over: value, text: value });
  const draft = typed.over === value ? typed.text : value;
  const setDraft = (text: string) => setTyped({ over: value, text });
  const fits = draft === '' || accepts(type, draft) !== undefined;
  const commit = (text: string) => {
    const next = text === '' ? '' : accepts(type, text);
    if (next === undefined) return;
    if (next === value) setDraft(value);
    else send({ type: 'edit-profile', attribute: name, value: next === '' ? null : next });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit(draft);
    else if (event.key === 'Escape' && draft !== value) setDraft(value);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the field in it.
    <div
      class={value === '' ? 'value unknown' : 'value'}
      onKeyDown={press}
      onBlurCapture={() => commit(draft)}
    >
      <ValueInput
        {...{ type, value: draft, invalid: !fits }}
        label={strings.visitor.edit(name)}
        placeholder={strings.visitor.unknown}
        onValue={(text) => (type.kind === 'choice' ? commit(text) : setDraft(text))}
      />
      {!fits && (
        <small class="error" role="status">
          {strings.fits(type)}
        </small>
      )}
    </div>
  );
}
