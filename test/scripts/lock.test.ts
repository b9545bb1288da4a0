import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

const { packages }: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

it('the lock has the packages of every platform, without which npm ci fails elsewhere', () => {
  const known = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const needed = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  expect(needed.length).toBeGreaterThan(20);
  expect(needed.filter((name) => !known.has(name))).toEqual([]);
});
