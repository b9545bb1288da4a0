import type { FromPanel } from '../messages.js';

/** What VS Code gives a panel's page: a way to talk to the extension, and a state that outlives the page. */
interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The other side of the panel. */
export interface Host {
  /** The address of the file that is previewed. */
  readonly document: string;
  post(message: FromPanel): void;
  /** What {@link keep} was last given, perhaps by an older version of the page. */
  kept(): unknown;
  keep(state: object): void;
}

/** Connects to the extension. It can be done once per page. */
export function connect(): Host {
  const api = acquireVsCodeApi();
  return {
    document: document.body.dataset.document ?? '',
    post: (message) => api.postMessage(message),
    kept: () => api.getState(),
    keep: (state) => api.setState(state),
  };
}
