import type { Panel } from '../panel.js';

/** A bot, and a conversation with it by mouse and keys. */
export interface Case {
  readonly source: string;
  /** Plays from the beginning to what the picture shall show, and checks what is seen on the way. */
  play(panel: Panel): Promise<void>;
}

/** A source of one sequence. Declarations stand before it. */
export function bot(branches: string, declarations = '', channels = 'chat'): string {
  return `${declarations}\nsequence Bot "A bot" {\nchannels ${channels}\n${branches}\n}\n`;
}
