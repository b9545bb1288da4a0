import type { Event, TestItemCollection, Uri } from 'vscode';
import type { Place } from './preview/locate.js';
import type { Shown } from './preview/preview.js';
import type { Profiles } from './testing/run/profiles.js';
import type { RunReport } from './testing/run/runs.js';

/** What {@link activate} answers with: enough to watch the extension at work, as its own test suite does. */
export interface SeqbotApi {
  /** Settled once the language server answers; rejected when it could not be started. */
  readonly ready: Promise<void>;
  /** The open previews, oldest first. */
  readonly previews: readonly OpenPreview[];
  /** Fires when a preview has opened, closed or changed its picture. */
  readonly onDidChangePreview: Event<OpenPreview>;
  readonly scenarios: ScenariosApi;
}

export interface ScenariosApi {
  /** What the Test Explorer shows. */
  readonly items: TestItemCollection;
  readonly profiles: Profiles;
  /** Fires when a run of scenarios is over. */
  readonly onDidEndRun: Event<RunReport>;
}

export interface OpenPreview {
  /** The file that is played. */
  readonly document: Uri;
  readonly title: string;
  /** What the panel last said that it shows; nothing before it has shown anything. */
  readonly shown: Shown | undefined;
  /** Where what is being played is marked in the source. */
  readonly marked: Place | undefined;
  /** The address of the branch that the panel was told the cursor is in; `null` for none. */
  readonly branch: string | null | undefined;
}
