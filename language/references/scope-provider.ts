import {
  type AstNode,
  type AstNodeDescriptionProvider,
  AstUtils,
  EMPTY_SCOPE,
  type LangiumDocument,
  type ReferenceInfo,
  type Scope,
  type ScopeProvider,
} from 'langium';
import { Branch, isScenario, isSequence, type Sequence } from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';
import {
  branchesOf,
  DECLARATION_KINDS,
  type DeclarationKind,
  declarationsOf,
  type Exported,
} from './declarations.js';
import type { Imports } from './imports.js';
import { HashScope } from './scope.js';
import { TreeCache } from './tree-cache.js';

/**
 * What names mean: branches belong to their sequence (in a scenario, to the sequence that is played); everything else
 * is visible where its file is reached by imports.
 */
export class SeqbotScopeProvider implements ScopeProvider {
  private readonly descriptions: AstNodeDescriptionProvider;
  private readonly reflection: SeqbotServices['shared']['AstReflection'];
  private readonly imports: Imports;
  private readonly branchScopes = new WeakMap<Sequence, Scope>();
  private readonly visible: TreeCache<LangiumDocument, ReadonlyMap<string, Scope>>;

  constructor(services: SeqbotServices) {
    this.descriptions = services.workspace.AstNodeDescriptionProvider;
    this.reflection = services.shared.AstReflection;
    this.imports = services.shared.workspace.Imports;
    this.visible = new TreeCache(services.shared);
  }

  getScope(context: ReferenceInfo): Scope {
    const type = this.reflection.getReferenceType(context);
    return type === Branch.$type
      ? this.branchScope(context.container)
      : (this.visibleFrom(context.container).get(type) ?? EMPTY_SCOPE);
  }

  private branchScope(node: AstNode): Scope {
    const sequence = sequenceAround(node);
    if (!sequence) return EMPTY_SCOPE;
    const known = this.branchScopes.get(sequence);
    if (known) return known;
    const scope = new HashScope(this.describe(branchesOf(sequence)));
    this.branchScopes.set(sequence, scope);
    return scope;
  }

  private visibleFrom(node: AstNode): ReadonlyMap<string, Scope> {
    const document = AstUtils.getDocument(node);
    return this.visible.get(document, () => {
      const files = this.imports.reachable(document);
      const all = files.flatMap((file) => declarationsOf(file.parseResult.value));
      return new Map(DECLARATION_KINDS.map((kind) => [kind, this.scopeOf(kind, all)]));
    });
  }

  private scopeOf(kind: DeclarationKind, all: readonly Exported[]): Scope {
    return new HashScope(this.describe(all.filter((declaration) => declaration.$type === kind)));
  }

  /** In broken files names can be missing, whatever the types say. */
  private *describe(nodes: Iterable<AstNode & { name: string }>) {
    for (const node of nodes) if (node.name) yield this.descriptions.createDescription(node, node.name);
  }
}

/** The sequence whose branches can be named at a node. */
export function sequenceAround(node: AstNode): Sequence | undefined {
  const scenario = AstUtils.getContainerOfType(node, isScenario);
  return scenario ? scenario.sequence?.ref : AstUtils.getContainerOfType(node, isSequence);
}
