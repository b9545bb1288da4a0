import fc from 'fast-check';
import { expect, test } from 'vitest';
import { componentsOf, leadsRound } from '../../../language/flow/components.js';
import { rootsOf } from '../../../language/flow/findings/roots.js';
import { inSourceOrder } from '../../../language/flow/source-order.js';
import { randomRuns } from '../../support/random-runs.js';

/** Edges by the numbers of their nodes; all beyond the nodes lead nowhere. */
const graph = fc.array(fc.uniqueArray(fc.nat(8), { maxLength: 3 }), { maxLength: 8 });

type Graph = readonly (readonly number[])[];
const nodesOf = (edges: Graph) => [...edges.keys()];
const after = (edges: Graph) => (node: number) => edges[node] ?? [];

/** The nodes that a node leads to by one edge or more. */
function reached(edges: Graph, from: number): ReadonlySet<number> {
  const found = new Set(after(edges)(from).filter((node) => node < edges.length));
  for (const node of found) {
    for (const next of after(edges)(node)) if (next < edges.length) found.add(next);
  }
  return found;
}

test('in a component each node leads to each other', () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const components = componentsOf(nodesOf(edges), after(edges));
      expect(components.flat().sort()).toEqual(nodesOf(edges));
      for (const component of components) {
        const [first] = component;
        const circle = nodesOf(edges).filter(
          (node) =>
            node === first ||
            (first !== undefined && reached(edges, first).has(node) && reached(edges, node).has(first)),
        );
        expect(component.toSorted()).toEqual(circle);
        expect(leadsRound(component, after(edges))).toBe(
          first !== undefined && reached(edges, first).has(first),
        );
      }
    }),
    randomRuns(100, 1000),
  );
});

test('components come after those that they lead to', () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const seen = new Set<number>();
      for (const component of componentsOf(nodesOf(edges), after(edges))) {
        for (const node of component) seen.add(node);
        for (const node of component)
          expect([...reached(edges, node)].filter((next) => !seen.has(next))).toEqual([]);
      }
    }),
    randomRuns(100, 1000),
  );
});

test('roots are what nothing leads to from elsewhere, with what no other leads to', () => {
  fc.assert(
    fc.property(graph, fc.uniqueArray(fc.nat(8), { maxLength: 2 }), (edges, excuses) => {
      const nodes = nodesOf(edges);
      const leads = (from: number, to: number) => from === to || reached(edges, from).has(to);
      const excused = nodes.filter((node) =>
        excuses.some((excuse) => excuse < edges.length && leads(excuse, node)),
      );
      const isRoot = (node: number) =>
        !excused.includes(node) &&
        nodes.every((other) => !leads(other, node) || (leads(node, other) && node <= other));
      const expected = nodes.filter(isRoot).map((root) => {
        const others = nodes.filter(
          (node) =>
            node !== root &&
            leads(root, node) &&
            !excused.includes(node) &&
            !nodes.some((rival) => rival !== root && isRoot(rival) && leads(rival, node)),
        );
        return [root, others];
      });
      expect([...rootsOf(nodes, after(edges), new Set(excuses))]).toEqual(expected);
    }),
    randomRuns(1000, 10000),
  );
});

test('a row of a hundred thousand is no deeper than one of two', () => {
  const nodes = Array.from({ length: 100_000 }, (_, node) => node);
  const next = (node: number) => [(node + 1) % nodes.length];
  expect(componentsOf(nodes, next)).toHaveLength(1);
});

test('addresses in the order of the source', () => {
  const inOrder = [
    '/attributes/2',
    '/attributes/10',
    '/sequences/0',
    '/sequences/0/branches/2',
    '/sequences/0/branches/2/actions/0/options/1',
    '/sequences/0/branches/2/actions/0/otherwise',
    '/sequences/0/branches/2/actions/9/then/0',
    '/sequences/0/branches/2/actions/9/otherwise/0',
    '/sequences/0/branches/10',
    '/sequences/1',
  ];
  expect(inOrder.toReversed().sort(inSourceOrder)).toEqual(inOrder);
});
