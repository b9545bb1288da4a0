import type { Playing } from '../state/session.js';
import { chosenSequence, type WhatIf } from '../state/what-if.js';
import { strings } from '../strings.js';
import { Icon } from './icon.js';

interface HeaderProps {
  readonly playing: Playing;
  readonly whatIf: WhatIf;
  onRestart(): void;
  onSequence(name: string): void;
}

/** What is played, and the way back to its start. */
export function Header({ playing: { bot, file }, whatIf, onRestart, onSequence }: HeaderProps) {
  const sequence = chosenSequence(bot, whatIf);
  const several = bot.sequences.length > 1;
  return (
    <header class="header">
      <h1 class={several ? 'sr-only' : undefined}>{sequence?.title ?? sequence?.name}</h1>
      {several && (
        <select
          class="sequence"
          aria-label={strings.sequence}
          value={sequence?.name}
          onChange={(event) => onSequence(event.currentTarget.value)}
        >
          {bot.sequences.map(({ name, title }) => (
            <option key={name} value={name}>
              {title ?? name}
            </option>
          ))}
        </select>
      )}
      <small class="file">{file}</small>
      <button
        type="button"
        class="icon"
        title={strings.restart}
        aria-label={strings.restart}
        onClick={onRestart}
      >
        <Icon name="debug-restart" />
      </button>
    </header>
  );
}
