import type { IToken } from 'chevrotain';
import {
  type AstNodeDescription,
  AstUtils,
  GrammarAST,
  type LangiumDocument,
  type ReferenceInfo,
} from 'langium';
import type { CompletionProvider, NextFeature } from 'langium/lsp';
import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { WIDGET_APPS } from '../../../language/bot/bot.js';
import { channelsOf } from '../../../language/compiler/values.js';
import {
  Attribute,
  type BotFile,
  CallFact,
  Hole,
  isAttribute,
  isChoiceType,
  isSave,
  isSequence,
  isWebhook,
  NumberValue,
  type Webhook,
} from '../../../language/generated/ast.js';
import { DECLARATION_KINDS } from '../../../language/references/declarations.js';
import { type Importable, importables } from '../../../language/references/importables.js';
import { hasBotFile } from '../../../language/references/imports.js';
import { plainContent } from '../../../language/text/content.js';
import { asksForName, type NameList } from '../../../language/text/name-positions.js';
import { SMS_WIDGET_APPS } from '../../../language/validation/platform.js';
import type { SeqbotLspServices } from '../services.js';
import { type Cursor, cursorAt } from './cursor.js';
import { FeatureFinder } from './features.js';
import { importPaths } from './import-paths.js';
import { ItemFactory } from './items.js';
import { reference } from './reference.js';
import { type StepsOffered, stepsAt } from './scenario/steps-at.js';
import { isBehindStep, type Unfinished, unfinishedAt } from './scenario/unfinished.js';
import { commentItems } from './suppressions.js';

/** Characters that only lead to something in the path of an import; elsewhere they end texts and make comments. */
const IN_PATHS = ['"', '/', '.'] as const;

/** Completes names, keywords, widget apps, the values of choices, the paths of imports, and codes to suppress. */
export class SeqbotCompletionProvider implements CompletionProvider {
  readonly completionOptions = { triggerCharacters: ['>', ' ', '{', '@', ...IN_PATHS] };
  private readonly features: FeatureFinder;
  private snippets = false;

  constructor(private readonly services: SeqbotLspServices) {
    this.features = new FeatureFinder(services.Grammar);
    services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
      this.snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport ?? false;
    });
  }

  getCompletion(document: LangiumDocument, params: CompletionParams): CompletionList | undefined {
    if (!hasBotFile(document)) return undefined;
    const offset = document.textDocument.offsetAt(params.position);
    const cursor = cursorAt(document, offset, this.services.parser.Lexer);
    if (cursor.place === 'import-path') {
      return { isIncomplete: false, items: importPaths(document, cursor, this.services) };
    }
    const trigger = params.context?.triggerCharacter;
    if (cursor.place === 'comment') {
      return { isIncomplete: false, items: commentItems(document, cursor, trigger) };
    }
    const factory = new ItemFactory(document, cursor, this.services, this.snippets);
    const steps = this.stepsAt(document, cursor, trigger);
    const items = steps?.isAll ? [] : this.itemsAt(cursor, factory, trigger);
    const known = new Set(steps?.items.map(({ label }) => label));
    if (steps?.isOver) known.add('visitor');
    const others = items.filter(({ label }) => !known.has(label));
    return { isIncomplete: false, items: distinct([...(steps?.items ?? []), ...others]) };
  }

  /** What comes next in the scenario that the cursor is in, and whether there is nothing else to offer. */
  private stepsAt(
    document: LangiumDocument<BotFile>,
    cursor: Cursor,
    trigger: string | undefined,
  ): (StepsOffered & { isAll: boolean }) | undefined {
    if (cursor.container.rule !== 'Scenario') return undefined;
    const mayBegin = cursor.place === 'code' && this.features.after(cursor).some(startsStep);
    const line = unfinishedAt(document.textDocument.getText(), cursor, mayBegin);
    if (!line || (trigger !== undefined && !isAsked(line, trigger))) return undefined;
    const steps = stepsAt(document, line, this.services);
    return steps && { ...steps, isAll: line.keyword === 'visitor' };
  }

  private itemsAt(cursor: Cursor, factory: ItemFactory, trigger: string | undefined): CompletionItem[] {
    if (cursor.place === 'nowhere' || IN_PATHS.some((character) => character === trigger)) return [];
    if (cursor.place !== 'code') return this.referencesInText(cursor, factory);
    const wantsName = namePositions(cursor);
    // Behind a brace comes Enter, which would take what is offered.
    if (trigger === '{' || (trigger === ' ' && !wantsName)) return [];
    const features = this.features.after(cursor).filter((feature) => !comesTooLate(feature, cursor));
    return features.flatMap((feature) => this.itemsFor(feature, cursor, factory, wantsName));
  }

  /** Where a name is wanted on this line, keywords are not offered: they belong to the next statement. */
  private itemsFor(
    next: NextFeature,
    cursor: Cursor,
    factory: ItemFactory,
    wantsName: boolean,
  ): CompletionItem[] {
    const { feature, type } = next;
    if (GrammarAST.isKeyword(feature)) {
      if (wantsName || !/^[a-z]/.test(feature.value)) return [];
      return type === CallFact.$type && !this.webhookOf(cursor.tokens.at(-1), cursor)
        ? []
        : [factory.keyword(feature)];
    }
    if (GrammarAST.isCrossReference(feature)) {
      const saved = cursor.container.rule === 'CallFact' ? this.savedIn(cursor) : undefined;
      const names = this.names(referenceOf(next, cursor), factory);
      return saved ? names.filter(({ label }) => saved.has(label)) : names;
    }
    if (next.property === 'app') return this.widgetApps(cursor, factory);
    // Wherever a value is wanted it can be a bare number.
    return next.type === NumberValue.$type ? this.choiceValues(cursor, factory) : [];
  }

  /** The attributes that the webhook saves whose answers are given, if there is such a webhook. */
  private savedIn(cursor: Cursor): ReadonlySet<string> | undefined {
    // given NAME answers {
    const webhook = this.webhookOf(cursor.tokens[cursor.container.start - 3], cursor);
    return webhook && new Set(webhook.parts.filter(isSave).map(({ attribute }) => attribute?.$refText ?? ''));
  }

  private webhookOf(name: IToken | undefined, { node }: Cursor): Webhook | undefined {
    const scope = this.services.references.ScopeProvider.getScope(reference('CallFact', 'webhook', node));
    const named = name && scope.getElement(name.image)?.node;
    return isWebhook(named) ? named : undefined;
  }

  private names(reference: ReferenceInfo, factory: ItemFactory): CompletionItem[] {
    const visible = this.candidates(reference).map((description) => factory.name(description));
    const others = this.importables(reference).map((found) =>
      factory.importing(factory.name(this.describe(found)), found),
    );
    return [...visible, ...others];
  }

  /** What could be named after an import. Branches cannot: they belong to their sequence. */
  private importables(reference: ReferenceInfo): Importable[] {
    const type = this.services.shared.AstReflection.getReferenceType(reference);
    const kind = DECLARATION_KINDS.find((candidate) => candidate === type);
    const document = AstUtils.getDocument(reference.container);
    return kind && hasBotFile(document) ? importables(document, kind, this.services) : [];
  }

  private describe({ declaration, name }: Importable): AstNodeDescription {
    return this.services.workspace.AstNodeDescriptionProvider.createDescription(declaration, name);
  }

  private candidates(reference: ReferenceInfo): AstNodeDescription[] {
    return this.services.references.ScopeProvider.getScope(reference).getAllElements().toArray();
  }

  private referencesInText(cursor: Cursor, factory: ItemFactory): CompletionItem[] {
    const inText = (property: 'attribute' | 'agent', mark: '' | '@') => {
      const wanted = reference(Hole.$type, property, cursor.node);
      const visible = this.candidates(wanted).map((description) => factory.inText(description, mark));
      const others = this.importables(wanted).map((found) =>
        factory.importing(factory.inText(this.describe(found), mark), found),
      );
      return [...visible, ...others];
    };
    if (cursor.place === 'agent-in-text') return inText('agent', '');
    return [...inText('attribute', ''), ...inText('agent', '@')];
  }

  private widgetApps(cursor: Cursor, factory: ItemFactory): CompletionItem[] {
    const sequence = AstUtils.getContainerOfType(cursor.node, isSequence);
    const sms = sequence !== undefined && channelsOf(sequence).includes('sms');
    return WIDGET_APPS.filter((app) => !sms || SMS_WIDGET_APPS.has(app)).map((app) => factory.widgetApp(app));
  }

  /** The values of the choice that the statement speaks of. */
  private choiceValues(cursor: Cursor, factory: ItemFactory): CompletionItem[] {
    const name = cursor.tokens.findLast((token) => token.tokenType.name === 'ID')?.image;
    const scope = this.services.references.ScopeProvider.getScope(reference('Ask', 'attribute', cursor.node));
    const attribute = name === undefined ? undefined : scope.getElement(name)?.node;
    const type = isAttribute(attribute) ? attribute.type : undefined;
    return isChoiceType(type) ? type.values.map(({ text }) => factory.value(plainContent(text))) : [];
  }
}

/** Where this word may stand, any step may begin. */
function startsStep({ feature }: NextFeature): boolean {
  return GrammarAST.isKeyword(feature) && feature.value === 'given';
}

/** What is given comes before all other steps. */
function comesTooLate(next: NextFeature, cursor: Cursor): boolean {
  return cursor.container.rule === 'Scenario' && startsStep(next) && isBehindStep(cursor);
}

/** What is typed behind the word that begins a step leads to what fits; a line in itself is offered on demand only. */
function isAsked({ keyword }: Unfinished, trigger: string): boolean {
  return keyword !== undefined && (trigger === ' ' || trigger === '"');
}

function namePositions({ tokens, container, startsLine }: Cursor): boolean {
  const list = LISTS[container.rule];
  return !startsLine && asksForName(tokens, tokens.length, list);
}

const LISTS: Readonly<Record<string, NameList>> = { Department: 'agents', CallFact: 'answers' };

function referenceOf({ feature, type }: NextFeature, cursor: Cursor): ReferenceInfo {
  const property = AstUtils.getContainerOfType(feature, GrammarAST.isAssignment)?.feature ?? '';
  return reference(type ?? ownerOf(feature), property, cursor.node);
}

/** The type of node that the rule of an element makes. */
function ownerOf(feature: GrammarAST.AbstractElement): string {
  return AstUtils.getContainerOfType(feature, GrammarAST.isParserRule)?.name ?? Attribute.$type;
}

function distinct(items: CompletionItem[]): CompletionItem[] {
  return [
    ...new Map(
      items.map((item) => [
        `${item.kind} ${item.label} ${item.additionalTextEdits?.[0]?.newText ?? ''}`,
        item,
      ]),
    ).values(),
  ];
}
