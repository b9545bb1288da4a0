import { type AstNodeDescription, type Scope, type Stream, stream } from 'langium';

/** A scope that is looked up by hash. Where two things have one name, the first counts. */
export class HashScope implements Scope {
  private readonly byName = new Map<string, AstNodeDescription>();

  constructor(descriptions: Iterable<AstNodeDescription>) {
    for (const description of descriptions) {
      if (!this.byName.has(description.name)) this.byName.set(description.name, description);
    }
  }

  getElement(name: string): AstNodeDescription | undefined {
    return this.byName.get(name);
  }

  getElements(name: string): Stream<AstNodeDescription> {
    const found = this.byName.get(name);
    return stream(found ? [found] : []);
  }

  getAllElements(): Stream<AstNodeDescription> {
    return stream(this.byName.values());
  }
}
