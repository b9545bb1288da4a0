/**
 * The strongly connected components of a graph, each after those that it leads to. Time grows with the number of nodes
 * and edges; nothing is called recursively, so that paths may be as long as they like. Successors that are no nodes
 * are passed over.
 */
export function componentsOf<T>(nodes: Iterable<T>, successors: (node: T) => Iterable<T>): T[][] {
  const members = new Set(nodes);
  const search = new Search(members, successors);
  for (const node of members) search.visit(node);
  return search.components;
}

/** Whether some edge leads round within a component. */
export function leadsRound<T>(component: readonly T[], successors: (node: T) => Iterable<T>): boolean {
  const [only] = component;
  if (component.length > 1 || only === undefined) return component.length > 1;
  for (const next of successors(only)) if (next === only) return true;
  return false;
}

interface Visit<T> {
  readonly node: T;
  readonly order: number;
  /** The smallest order of a node that is still on the stack and that this one leads to. */
  low: number;
  readonly pending: Iterator<T>;
}

/** Tarjan's algorithm with a stack of its own. */
class Search<T> {
  readonly components: T[][] = [];
  private readonly orders = new Map<T, number>();
  private readonly stack: T[] = [];
  private readonly onStack = new Set<T>();
  private readonly visits: Visit<T>[] = [];

  constructor(
    private readonly members: ReadonlySet<T>,
    private readonly successors: (node: T) => Iterable<T>,
  ) {}

  visit(start: T): void {
    if (this.orders.has(start)) return;
    this.enter(start);
    for (let visit = this.visits.at(-1); visit !== undefined; visit = this.visits.at(-1)) {
      const { done, value } = visit.pending.next();
      if (done) this.leave(visit);
      else this.follow(visit, value);
    }
  }

  private enter(node: T): void {
    const order = this.orders.size;
    this.orders.set(node, order);
    this.stack.push(node);
    this.onStack.add(node);
    this.visits.push({ node, order, low: order, pending: this.successors(node)[Symbol.iterator]() });
  }

  private follow(visit: Visit<T>, next: T): void {
    if (!this.members.has(next)) return;
    const order = this.orders.get(next);
    if (order === undefined) this.enter(next);
    else if (this.onStack.has(next)) visit.low = Math.min(visit.low, order);
  }

  private leave({ node, order, low }: Visit<T>): void {
    this.visits.pop();
    const parent = this.visits.at(-1);
    if (parent) parent.low = Math.min(parent.low, low);
    if (low === order) this.components.push(this.popUntil(node));
  }

  private popUntil(node: T): T[] {
    const component = this.stack.splice(this.stack.lastIndexOf(node));
    for (const member of component) this.onStack.delete(member);
    return component;
  }
}
