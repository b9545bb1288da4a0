import { assert } from 'chai';
import { type Task, tasks, workspace } from 'vscode';
import { withOutputFolder } from './commands.js';
import { lineOf, problems } from './problems.js';
import { test } from './runner.js';
import { until } from './until.js';
import { exists, file, seqbot, write } from './workspace.js';

/** What stands in the workspace's `tasks.json`; files in hidden folders are unknown to the language server. */
const OWN_TASKS = [
  { label: 'hidden', command: 'check', files: ['.hidden/bad.seqbot'] },
  { label: 'strict', command: 'check', files: ['pizza.seqbot'], args: ['--strict'] },
  { label: 'wrong', command: 'play' },
].map((task) => ({ type: 'seqbot', problemMatcher: [], ...task }));

/** Our tasks by their names. */
async function offered(): Promise<ReadonlyMap<string, Task>> {
  const found = await tasks.fetchTasks({ type: 'seqbot' });
  return new Map(found.map((task) => [task.name, task]));
}

/** A task of the workspace's `tasks.json`. */
async function own(label: string): Promise<Task> {
  await write('.vscode/tasks.json', JSON.stringify({ version: '2.0.0', tasks: OWN_TASKS }));
  return until(`there is a task "${label}"`, async () => (await offered()).get(label));
}

/** Runs a task and answers with its exit code. */
async function run(task: Task | undefined): Promise<number | undefined> {
  if (!task) throw new Error('There is no such task');
  const ended = new Promise<number | undefined>((resolve) => {
    const subscription = tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      if (execution.task.name !== task.name) return;
      subscription.dispose();
      resolve(exitCode);
    });
  });
  await tasks.executeTask(task);
  return ended;
}

test('check, compile and test are offered as tasks', async () => {
  await seqbot();
  const found = await offered();
  assert.includeMembers([...found.keys()], ['check', 'compile', 'test']);
  for (const name of ['check', 'compile', 'test']) {
    assert.equal(found.get(name)?.source, 'seqbot');
    assert.deepEqual(found.get(name)?.problemMatchers, ['$seqbot']);
  }
});

test('the task "compile" writes to the output folder', async () => {
  await seqbot();
  await withOutputFolder('dist/task', async () => {
    await run((await offered()).get('compile'));
    assert.isTrue(await exists(file('dist/task/support/support.bot.json')));
  });
});

test('no task compiles to an output folder outside the workspace', async () => {
  await seqbot();
  await withOutputFolder('../outside', async () => {
    assert.notInclude([...(await offered()).keys()], 'compile');
  });
});

test('a task of the workspace checks what it says, and the problem matcher finds what is wrong', async () => {
  await seqbot();
  await write('.hidden/bad.seqbot', 'sequence A {\n  branch B { goto C }\n}\n');
  assert.equal(await run(await own('strict')), 0);
  assert.equal(await run(await own('hidden')), 1);
  const bad = file('.hidden/bad.seqbot');
  assert.deepEqual((await problems(bad, 1)).map(lineOf), ['2:19 error unknown-branch']);
  await workspace.fs.delete(bad);
  assert.equal(await run(await own('hidden')), 2);
  await problems(bad, 0);
});
