import { expect, test } from 'vitest';
import { Seen } from '../../../language/paths/seen.js';

test('a state is new once, and again for who comes cheaper or with less decided', () => {
  const seen = new Seen();
  const first = seen.add('a', 0b01n, 5);
  expect(first).toMatchObject({ dearer: false, outdone: false });
  expect(seen.add('a', 0b01n, 5)).toBeUndefined();
  expect(seen.add('a', 0b11n, 6)).toBeUndefined();
  expect(seen.add('b', 0b11n, 6)).toMatchObject({ dearer: false });
  expect(seen.add('a', 0b10n, 6)).toMatchObject({ dearer: true });
  expect(first?.outdone).toBe(false);
  expect(seen.add('a', 0b01n, 4)).toMatchObject({ dearer: false });
  expect(first?.outdone).toBe(true);
});
