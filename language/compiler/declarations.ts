import type { DocumentationProvider } from 'langium';
import type {
  AgentDeclaration,
  AttributeDeclaration,
  AttributeType as BotAttributeType,
  ConversationalBotDeclaration,
  DepartmentDeclaration,
  Documented,
  NamedText,
  WebhookDeclaration,
} from '../bot/bot.js';
import {
  type Agent,
  type Attribute,
  type AttributeType,
  type ConversationalBot,
  type Declaration,
  type Department,
  type Field,
  type Header,
  isBody,
  isChoiceType,
  isField,
  isHeader,
  isNumberType,
  isSave,
  type Webhook,
} from '../generated/ast.js';
import { contentOf, plainContent } from '../text/content.js';

/** Turns declarations of the source into those of a bot. */
export class DeclarationLowering {
  constructor(private readonly documentation: DocumentationProvider) {}

  attribute(node: Attribute): AttributeDeclaration {
    return { ...this.named(node), type: typeOf(node.type) };
  }

  agent(node: Agent): AgentDeclaration {
    return this.named(node);
  }

  department(node: Department): DepartmentDeclaration {
    return { ...this.named(node), agents: node.agents.map(({ $refText }) => $refText) };
  }

  bot(node: ConversationalBot): ConversationalBotDeclaration {
    return this.named(node);
  }

  webhook(node: Webhook): WebhookDeclaration {
    const body = node.parts.find(isBody);
    return {
      name: node.name ?? '',
      ...this.documented(node),
      method: node.method ?? 'get',
      url: contentOf(node.url),
      headers: node.parts.filter(isHeader).map(namedText),
      fields: node.parts.filter(isField).map(namedText),
      ...(body ? { body: contentOf(body.text) } : {}),
      saves: node.parts
        .filter(isSave)
        .map((save) => ({ attribute: save.attribute?.$refText ?? '', path: plainContent(save.path) })),
    };
  }

  private named(node: Exclude<Declaration, Webhook>): Documented {
    const label = node.label ? { label: plainContent(node.label) } : {};
    return { name: node.name ?? '', ...label, ...this.documented(node) };
  }

  private documented(node: Declaration): { documentation?: string } {
    const documentation = this.documentation.getDocumentation(node);
    return documentation === undefined ? {} : { documentation };
  }
}

/** The type of an attribute as a bot has it: text where none is written. */
export function typeOf(type: AttributeType | undefined): BotAttributeType {
  if (!type) return { kind: 'text' };
  if (isChoiceType(type))
    return { kind: 'choice', values: type.values.map(({ text }) => plainContent(text)) };
  if (!isNumberType(type)) return { kind: type.kind ?? 'text' };
  if (type.minimum === undefined || type.maximum === undefined) return { kind: 'number' };
  return { kind: 'number', minimum: Number(type.minimum), maximum: Number(type.maximum) };
}

function namedText(part: Header | Field): NamedText {
  return { name: plainContent(part.key), value: contentOf(part.value) };
}
