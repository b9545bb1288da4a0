import { expect, it } from 'vitest';
import { Turns } from '../../../client/compile/turns.js';

/** A task that ends when it is told to, and notes when it begins. */
function task(name: string, begun: string[]) {
  let end = () => {};
  let fail = () => {};
  const ended = new Promise<string>((resolve, reject) => {
    end = () => resolve(name);
    fail = () => reject(new Error(name));
  });
  const run = () => {
    begun.push(name);
    return ended;
  };
  return { run, end, fail };
}

it('lets tasks of one name run one behind the other, in their order', async () => {
  const begun: string[] = [];
  const [first, second, third] = [task('1', begun), task('2', begun), task('3', begun)];
  const turns = new Turns();
  const all = [first, second, third].map(({ run }) => turns.take('bot', run));
  expect(begun).toEqual(['1']);
  third.end();
  second.end();
  expect(begun).toEqual(['1']);
  first.end();
  expect(await Promise.all(all)).toEqual(['1', '2', '3']);
  expect(begun).toEqual(['1', '2', '3']);
});

it('lets tasks of other names run meanwhile', async () => {
  const begun: string[] = [];
  const slow = task('slow', begun);
  const turns = new Turns();
  const slowly = turns.take('bot', slow.run);
  expect(await turns.take('other', async () => 'quick')).toBe('quick');
  slow.end();
  expect(await slowly).toBe('slow');
});

it('goes on behind a task that failed, and tells who asked for it', async () => {
  const begun: string[] = [];
  const failing = task('failing', begun);
  const turns = new Turns();
  const failed = turns.take('bot', failing.run);
  const next = turns.take('bot', async () => 'next');
  failing.fail();
  await expect(failed).rejects.toThrow('failing');
  expect(await next).toBe('next');
});
