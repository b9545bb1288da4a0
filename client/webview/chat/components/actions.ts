import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Address } from '../../../../language/bot/address.js';
import type { Input } from '../../../../language/runtime/input.js';
import type { Program } from '../../../../language/runtime/program.js';

/** What the parts of the log can do and need to know. */
export interface Actions {
  readonly program: Program;
  /** Whether pictures and videos may be loaded. */
  readonly pictures: boolean;
  /** `late` marks the failure of a call to which no answer came in time. */
  send(input: Input, late?: true): void;
  /** Shows the conversation after its first `moves` moves; the others stay to be stepped forward to. */
  stepTo(moves: number): void;
  /** Begins the conversation anew. */
  restart(): void;
  /** Opens a link outside. */
  open(url: string): void;
  /** Shows the source of what stands at an address. */
  reveal(address: Address): void;
}

export const ActionsContext = createContext<Actions | undefined>(undefined);

/** The actions of the conversation that a component is part of. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('This component belongs into a conversation.');
  return actions;
}
