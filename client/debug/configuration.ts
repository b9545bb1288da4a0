import { type DebugConfiguration, Uri, type WorkspaceFolder } from 'vscode';
import { strings } from '../strings.js';
import { USUAL_PACE } from './pace.js';

/** The type of our debug configurations, in the manifest too. */
export const DEBUG_TYPE = 'seqbot';

/** What a session is told in its configuration. */
export interface Launch {
  /** The file of the scenario. */
  readonly program: Uri;
  /** Its id. */
  readonly scenario: string;
  readonly stopOnEntry: boolean;
  /** In milliseconds. */
  readonly pace: number;
  readonly noDebug: boolean;
}

/**
 * What a configuration says.
 * @throws an error for people when it is none of ours
 */
export function launchOf(
  { program, scenario, stopOnEntry, pace, noDebug }: DebugConfiguration,
  folder: WorkspaceFolder | undefined,
): Launch {
  if (typeof program !== 'string' || program === '') throw new Error(strings.badProgram);
  if (typeof scenario !== 'string') throw new Error(strings.badScenarioTitle);
  const isPace = typeof pace === 'number' && pace >= 0;
  return {
    program: addressOf(program, folder?.uri),
    scenario,
    stopOnEntry: stopOnEntry === true,
    pace: isPace ? pace : USUAL_PACE,
    noDebug: noDebug === true,
  };
}

/** The file that VS Code, or a person, names by a path or an address. A path is one in the workspace, wherever that is. */
export function addressOf(file: string, folder?: Uri): Uri {
  if (/^[a-z][a-z0-9+.-]+:/i.test(file)) return Uri.parse(file, true);
  if (!folder || folder.scheme === 'file') return absolute(file, folder);
  return file.startsWith('/') ? folder.with({ path: file }) : Uri.joinPath(folder, file);
}

function absolute(file: string, folder: Uri | undefined): Uri {
  const isAbsolute = file.startsWith('/') || /^([a-z]:)?[\\/]/i.test(file);
  return isAbsolute || !folder ? Uri.file(file) : Uri.joinPath(folder, file);
}
