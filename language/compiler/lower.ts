import type { AstNode, LangiumDocument } from 'langium';
import { type Address, child, ROOT } from '../bot/address.js';
import { BOT_FORMAT, type Bot, type Branch as BotBranch, type Sequence as BotSequence } from '../bot/bot.js';
import type { SourceMap } from '../bot/source-map.js';
import {
  type BotFile,
  type Branch,
  type Declaration,
  isAgent,
  isAttribute,
  isConversationalBot,
  isDepartment,
  isSkipKnown,
  isWebhook,
  type Scenario,
  type Sequence,
} from '../generated/ast.js';
import { branchesOf } from '../references/declarations.js';
import type { SeqbotServices } from '../services.js';
import { plainContent } from '../text/content.js';
import { lowerActions } from './actions.js';
import { DeclarationLowering } from './declarations.js';
import { MapBuilder } from './map-builder.js';
import { present } from './present.js';
import { playedSequences, reachedSequences, usedDeclarations } from './used-declarations.js';
import { channelsOf } from './values.js';

/** A bot, and where its parts come from. */
export interface Lowered {
  readonly bot: Bot;
  readonly map: SourceMap;
}

/** A bot, and the nodes of the source that its parts were made of. */
export interface Traced {
  readonly bot: Bot;
  /** By their addresses: what a source map has entries for. */
  readonly nodes: ReadonlyMap<Address, AstNode>;
  /** The map of the bot, made when it is asked for. */
  readonly map: () => SourceMap;
}

/**
 * Turns a file, and what it reaches through invitations, into a bot. Total: it answers for every file, with names
 * that are missing as empty strings and unknown ones as they are written. The document must be linked.
 *
 * @param scenarios whose sequences and declarations are taken in though no sequence of the file reaches them
 */
export function lower(
  document: LangiumDocument<BotFile>,
  services: SeqbotServices,
  scenarios: readonly Scenario[] = [],
): Lowered {
  const { bot, map } = trace(document, services, scenarios);
  return { bot, map: map() };
}

/** The same as {@link lower}, for who needs the nodes and perhaps no map. */
export function trace(
  document: LangiumDocument<BotFile>,
  services: SeqbotServices,
  scenarios: readonly Scenario[] = [],
): Traced {
  return new Lowering(services).run(document, scenarios);
}

class Lowering {
  private readonly map = new MapBuilder();
  private readonly declarations: DeclarationLowering;

  constructor(private readonly services: SeqbotServices) {
    this.declarations = new DeclarationLowering(services.documentation.DocumentationProvider);
  }

  run(document: LangiumDocument<BotFile>, scenarios: readonly Scenario[]): Traced {
    const own = document.parseResult.value.sequences;
    const files = this.services.shared.workspace.Imports.reachable(document);
    const visible = files.flatMap((file) => file.parseResult.value.declarations);
    const sequences = reachedSequences([...own, ...playedSequences(scenarios)]);
    const used = usedDeclarations([...sequences, ...scenarios], visible);
    const bot: Bot = {
      format: BOT_FORMAT,
      start: own[0]?.name ?? '',
      ...this.lists(visible.filter((declaration) => used.has(declaration))),
      sequences: sequences.map((sequence, index) => this.sequence(sequence, child(ROOT, 'sequences', index))),
    };
    return { bot, nodes: this.map.nodes, map: () => this.map.build() };
  }

  private lists(used: readonly Declaration[]): Omit<Bot, 'format' | 'start' | 'sequences'> {
    const { declarations } = this;
    return {
      attributes: this.list('attributes', used.filter(isAttribute), (node) => declarations.attribute(node)),
      agents: this.list('agents', used.filter(isAgent), (node) => declarations.agent(node)),
      departments: this.list('departments', used.filter(isDepartment), (node) =>
        declarations.department(node),
      ),
      bots: this.list('bots', used.filter(isConversationalBot), (node) => declarations.bot(node)),
      webhooks: this.list('webhooks', used.filter(isWebhook), (node) => declarations.webhook(node)),
    };
  }

  private list<Node extends Declaration, Lowered>(
    key: string,
    nodes: readonly Node[],
    lowerOne: (node: Node) => Lowered,
  ) {
    return nodes.map((node, index) => {
      this.map.add(child(ROOT, key, index), node);
      return lowerOne(node);
    });
  }

  private sequence(node: Sequence, at: Address): BotSequence {
    this.map.add(at, node);
    return {
      name: node.name ?? '',
      ...this.described(node),
      channels: channelsOf(node),
      skipKnownAttributes: node.settings.some(isSkipKnown),
      branches: branchesOf(node).map((branch, index) => this.branch(branch, child(at, 'branches', index))),
    };
  }

  private branch(node: Branch, at: Address): BotBranch {
    this.map.add(at, node);
    return {
      name: node.name ?? '',
      ...this.described(node),
      actions: lowerActions(node.actions, child(at, 'actions'), this.map),
    };
  }

  private described(node: Sequence | Branch): { title?: string; documentation?: string } {
    return {
      ...present('title', node.title && plainContent(node.title)),
      ...present('documentation', this.services.documentation.DocumentationProvider.getDocumentation(node)),
    };
  }
}
