import { Disposable, tasks, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { TASK_TYPE } from './definition.js';
import { SeqbotTasks } from './provider.js';
import { republishAfterTasks } from './republish.js';

/** Registers the tasks that run the command line of this extension. Only where processes can be started. */
export function activateTasks(extension: Uri, client: BaseLanguageClient): Disposable {
  const cli = Uri.joinPath(extension, 'out', 'server', 'cli.js');
  return Disposable.from(
    tasks.registerTaskProvider(TASK_TYPE, new SeqbotTasks(cli)),
    republishAfterTasks(client),
  );
}
