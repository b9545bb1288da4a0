import type { FromPanel, ToPanel } from '../messages.js';
import type { Files } from './compiled-files.js';

/** What stands in for VS Code, for tests and for the browser's console: `devHost` in the page. */
export interface DevHost {
  /** Puts these sources in place of those before, as an edit does; the first is previewed. Settled once the panel was told. */
  edit(files: Files): Promise<void>;
  /** Tells the panel something, once it listens. */
  send(message: ToPanel): Promise<void>;
  /** Shows the page in another theme: `dark`, `light`, `contrast` or `contrast-light`. */
  setTheme(name: string): void;
  /** Everything that the panel has said, in order. */
  readonly said: readonly FromPanel[];
}

declare global {
  var devHost: DevHost;
}
