import {
  commands,
  type DebugConfiguration,
  type DebugConfigurationProvider,
  type ProviderResult,
  type WorkspaceFolder,
  window,
} from 'vscode';
import { firstLine } from '../report.js';
import { strings } from '../strings.js';
import { launchOf } from './configuration.js';

/** Completes configurations. One that names no scenario is about that at the cursor, and runs as a test does. */
export class Configurations implements DebugConfigurationProvider {
  resolveDebugConfiguration(
    _folder: WorkspaceFolder | undefined,
    configuration: DebugConfiguration,
  ): ProviderResult<DebugConfiguration> {
    if (configuration.scenario !== undefined)
      return { internalConsoleOptions: 'neverOpen', ...configuration };
    const verb = configuration.noDebug === true ? 'run' : 'debug';
    void commands.executeCommand(`seqbot.scenarios.${verb}AtCursor`);
    return undefined;
  }

  resolveDebugConfigurationWithSubstitutedVariables(
    folder: WorkspaceFolder | undefined,
    configuration: DebugConfiguration,
  ): ProviderResult<DebugConfiguration> {
    try {
      return { ...configuration, program: launchOf(configuration, folder).program.toString() };
    } catch (error) {
      void window.showErrorMessage(strings.failed(strings.debugFailed, firstLine(error)));
      return undefined;
    }
  }
}
