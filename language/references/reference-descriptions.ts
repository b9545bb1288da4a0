import {
  Cancellation,
  DefaultReferenceDescriptionProvider,
  interruptAndCheck,
  type LangiumDocument,
  type ReferenceDescription,
  type ReferenceInfo,
} from 'langium';
import { referencesOf, walk } from './walk.js';

/** How many references are described before others get a turn. */
const BATCH = 5000;

/** Describes references in plain loops: Langium's own provider waits for the event loop at every node. */
export class SeqbotReferenceDescriptionProvider extends DefaultReferenceDescriptionProvider {
  override async createDescriptions(
    document: LangiumDocument,
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<ReferenceDescription[]> {
    const references: ReferenceInfo[] = [];
    walk(document.parseResult.value, (node) => references.push(...referencesOf(node)));
    const descriptions: ReferenceDescription[] = [];
    for (const [index, reference] of references.entries()) {
      if (index % BATCH === 0) await interruptAndCheck(cancelToken);
      descriptions.push(...this.createInfoDescriptions(reference));
    }
    return descriptions;
  }
}
