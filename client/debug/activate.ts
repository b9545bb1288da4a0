import { Disposable, debug } from 'vscode';
import { DEBUG_TYPE } from './configuration.js';
import { Configurations } from './configurations.js';
import type { Surroundings } from './scenario-stage.js';
import { DebugSessions } from './sessions.js';

/** Lets scenarios be debugged: played line by line in the preview. */
export function activateDebug(surroundings: Surroundings): {
  readonly sessions: DebugSessions;
  readonly subscription: Disposable;
} {
  const sessions = new DebugSessions(surroundings);
  const subscription = Disposable.from(
    debug.registerDebugAdapterDescriptorFactory(DEBUG_TYPE, sessions),
    debug.registerDebugConfigurationProvider(DEBUG_TYPE, new Configurations()),
  );
  return { sessions, subscription };
}
