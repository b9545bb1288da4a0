import { componentsOf } from '../components.js';

/**
 * What there is to be said of nodes that nothing leads to from elsewhere: the first of each circle, or the one, that
 * no other node leads to, with the others that only it leads to, both in the order of `nodes`.
 *
 * @param excused nodes for which something else accounts, and so for all that they lead to
 */
export function rootsOf<T>(
  nodes: readonly T[],
  successors: (node: T) => Iterable<T>,
  excused: ReadonlySet<T>,
): ReadonlyMap<T, readonly T[]> {
  const places = new Map(nodes.map((node, index) => [node, index]));
  const inOrder = (a: T, b: T) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
  const causes = causesOf(
    componentsOf(nodes, successors).map((component) => component.sort(inOrder)),
    successors,
    excused,
  );
  const roots = new Map<T, T[]>();
  for (const node of nodes) if (causes.get(node) === node) roots.set(node, []);
  for (const node of nodes) {
    const cause = causes.get(node);
    if (cause !== undefined && cause !== node) roots.get(cause)?.push(node);
  }
  return roots;
}

/** The root that alone leads to each node; none for those that several lead to, or that are excused. */
function causesOf<T>(
  components: readonly (readonly T[])[],
  successors: (node: T) => Iterable<T>,
  excused: ReadonlySet<T>,
): ReadonlyMap<T, T | undefined> {
  const causes = new Map<T, T | undefined>();
  // Those that lead to others come last.
  for (const component of components.toReversed()) {
    const cause = causeOf(component, causes, excused);
    for (const node of component) causes.set(node, cause);
    const members = new Set(component);
    for (const node of component) {
      for (const next of successors(node)) {
        if (!members.has(next))
          causes.set(next, !causes.has(next) || causes.get(next) === cause ? cause : undefined);
      }
    }
  }
  return causes;
}

function causeOf<T>(
  component: readonly T[],
  before: ReadonlyMap<T, T | undefined>,
  excused: ReadonlySet<T>,
): T | undefined {
  if (component.some((node) => excused.has(node))) return undefined;
  const causes = new Set(component.filter((node) => before.has(node)).map((node) => before.get(node)));
  if (causes.size === 0) return component[0];
  const [only] = causes;
  return causes.size === 1 ? only : undefined;
}
