/** Lets tasks of one name run one behind the other, in the order in which they came; those of others run meanwhile. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Runs `task` when all earlier ones of the name have ended, well or not. It is answered as `task` is. */
  take<T>(name: string, task: () => Promise<T>): Promise<T> {
    const before = this.last.get(name);
    const mine = before ? before.then(task, task) : task();
    const forget = () => {
      if (this.last.get(name) === mine) this.last.delete(name);
    };
    this.last.set(name, mine);
    mine.then(forget, forget);
    return mine;
  }
}
