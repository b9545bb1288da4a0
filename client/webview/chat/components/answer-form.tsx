import { useState } from 'preact/hooks';
import type { AnswerBox } from '../state/answer.js';
import { strings } from '../strings.js';
import { Icon } from './icon.js';

interface AnswerFormProps {
  readonly box: AnswerBox;
  onAnswer(text: string): void;
}

/** Where the visitor types; closed, with the reason in its place, while nothing takes an answer. */
export function AnswerForm({ box, onAnswer }: AnswerFormProps) {
  const [draft, setDraft] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!box.open || draft.trim() === '') return;
    onAnswer(draft);
    setDraft('');
  };
  return (
    <form class="answer" onSubmit={submit}>
      <input
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        inputMode={box.open ? box.keyboard : undefined}
        placeholder={box.open ? box.placeholder : box.reason}
        disabled={!box.open}
        aria-label={box.open ? strings.answer.label : box.reason}
        autocomplete="off"
        spellcheck={false}
        data-takes-input
      />
      <button
        type="submit"
        class="icon"
        title={strings.answer.send}
        aria-label={strings.answer.send}
        disabled={!box.open || draft.trim() === ''}
      >
        <Icon name="send" />
      </button>
    </form>
  );
}
