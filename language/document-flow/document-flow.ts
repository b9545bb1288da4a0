import type { AstNode } from 'langium';
import type { Address } from '../bot/address.js';
import type { Bot } from '../bot/bot.js';
import type { Lowered, Traced } from '../compiler/lower.js';
import type { BotAnalysis } from '../flow/analyser.js';
import type { Finding } from '../flow/finding.js';
import type { Witness } from '../paths/witness.js';
import type { FlowMemory } from './flow-memory.js';
import { searchesFor } from './searches.js';

/** For how many findings of one file a conversation is looked for. Whoever has more of them looks at the first. */
const MOST_SEARCHES = 50;

/** What can happen in the conversations of a document and of the sequences that it invites. */
export class DocumentFlow {
  private mapped: Lowered | undefined;
  private analysed: BotAnalysis | undefined;
  private readonly searched = new Map<Finding, Witness | undefined>();

  constructor(
    /** The bot, and the nodes of the source that its parts were made of. */
    readonly traced: Traced,
    private readonly memory: FlowMemory,
  ) {}

  get bot(): Bot {
    return this.traced.bot;
  }

  /** The bot with its map. */
  get lowered(): Lowered {
    this.mapped ??= { bot: this.traced.bot, map: this.traced.map() };
    return this.mapped;
  }

  /** The graph, what holds in each sequence, and what there is to find fault with. */
  get analysis(): BotAnalysis {
    this.analysed ??= this.memory.analyse(this.bot);
    return this.analysed;
  }

  /** The node of the source that stands at an address. */
  nodeAt(address: Address): AstNode | undefined {
    return this.traced.nodes.get(address);
  }

  /** The address of what a node of the source was made into; nothing for what is no part of this bot. */
  addressOf(node: AstNode): Address | undefined {
    for (const [address, other] of this.traced.nodes) if (other === node) return address;
    return undefined;
  }

  /**
   * Looks for conversations that show findings of this flow: only for those that a conversation can show, and of many
   * for the first only. What is found is kept, see {@link witnessOf}.
   */
  lookFor(findings: readonly Finding[]): void {
    const searches = searchesFor(findings, this.analysis.graph).slice(0, MOST_SEARCHES);
    for (const [finding, witness] of this.memory.search(searches, this.bot, this.analysis))
      this.searched.set(finding, witness);
  }

  /** Whether a conversation was looked for that shows a finding. */
  isSearched(finding: Finding): boolean {
    return this.searched.has(finding);
  }

  /** The conversation that shows a finding, if one was looked for and found: it can be played and previewed. */
  witnessOf(finding: Finding): Witness | undefined {
    return this.searched.get(finding);
  }

  /** The findings that a conversation was found for. */
  get witnesses(): ReadonlyMap<Finding, Witness> {
    const found = new Map<Finding, Witness>();
    for (const [finding, witness] of this.searched) if (witness) found.set(finding, witness);
    return found;
  }
}
