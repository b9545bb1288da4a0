import { expect, test } from 'vitest';
import { Scope } from '../host/scope.mjs';

test('closes in reverse order, each once', async () => {
  const closed: string[] = [];
  const scope = new Scope();
  scope.defer(() => closed.push('opened first'));
  scope.defer(async () => closed.push('opened last'));
  await scope.close();
  await scope.close();
  expect(closed).toEqual(['opened last', 'opened first']);
});

test('closes the rest when one fails, and says so', async () => {
  const closed: string[] = [];
  const scope = new Scope();
  scope.defer(() => closed.push('opened first'));
  scope.defer(() => {
    throw new Error('stuck');
  });
  await expect(scope.close()).rejects.toThrow('stuck');
  expect(closed).toEqual(['opened first']);
});
