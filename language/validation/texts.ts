import { type AstNode, AstUtils, CstUtils } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import {
  type CardLink,
  type Hole,
  isCardLink,
  isChars,
  isHole,
  isScenario,
  type Text,
} from '../generated/ast.js';
import { hasBlockForm, plainContent, unknownEscapes } from '../text/content.js';
import type { Check } from './checks.js';
import { meantReference } from './meant-reference.js';

/** A text ends with the quotation marks it began with. */
export const textIsClosed: Check<Text> = (text, report) => {
  if (text.$cstNode && !text.closed) {
    report('unclosed-text', { quotes: text.block ? '"""' : '"' }, { node: text });
  } else if (text.block && !hasBlockForm(text)) report('block-text-form', {}, { node: text });
};

/** An empty text is an error, and so are spaces alone where somebody is to read them. */
export const textHasContent: Check<Text> = (text, report) => {
  if (!text.closed || text.parts.some(isHole)) return;
  const content = plainContent(text);
  const blank = content.trim() === '' && (isRead(text) || content === '');
  if (blank) report('empty-text', { spaces: content !== '' }, { node: text });
};

/** Values may be blank, and labels have a rule of their own. */
function isRead({ $container: { $type }, $containerProperty: property }: Text): boolean {
  return READ_TEXTS.has(`${$type}.${property}`);
}

/** Texts for people, by the type and property they stand in. */
const READ_TEXTS: ReadonlySet<string> = new Set([
  'Attribute.label',
  'Agent.label',
  'Department.label',
  'ConversationalBot.label',
  'Sequence.title',
  'Branch.title',
  'Scenario.title',
  'Reply.text',
  'Ask.prompt',
  'Ask.retry',
  'Card.title',
  'CardText.text',
  'CardLink.first',
  'CardLink.second',
  'CardImage.url',
  'Image.url',
  'Image.alt',
  'Video.url',
  'Webhook.url',
  'Redirect.url',
  'PostLead.url',
  'SendLead.email',
  'SyncLead.crm',
  'Note.text',
  'Tag.tag',
  'Save.path',
  'Header.key',
  'BotSays.text',
  'ExpectTag.tag',
  'ExpectNote.text',
  'ExpectLead.recipient',
  'ExpectRedirect.url',
  'ExpectOpened.url',
]);

/** There are four escapes; any other is an error. */
export const textKnowsItsEscapes: Check<Text> = (text, report) => {
  for (const part of text.parts) {
    const raw = isChars(part) ? part.value : part.fallback;
    if (!raw?.includes('\\')) continue;
    const start = (isChars(part) ? part.$cstNode : fallbackNode(part))?.offset ?? 0;
    for (const { offset, written } of unknownEscapes(raw)) {
      report(
        'unknown-escape',
        { written },
        { node: text, range: rangeAt(text, start + offset, written.length) },
      );
    }
  }
};

function fallbackNode(hole: Hole) {
  return (
    hole.$cstNode && CstUtils.flattenCst(hole.$cstNode).find((leaf) => leaf.tokenType.name === 'FALLBACK')
  );
}

function rangeAt(node: AstNode, offset: number, length: number): Range | undefined {
  const document = AstUtils.getDocument(node).textDocument;
  return { start: document.positionAt(offset), end: document.positionAt(offset + length) };
}

/**
 * A reference in a text has a name and a closing brace right behind it. At the end of a text without an end, and for
 * a name that is unknown, another diagnostic says what is wrong.
 */
export const referenceIsWhole: Check<Hole> = (hole, report, services) => {
  const text = hole.$container;
  if (!text.closed && text.parts.at(-1) === hole) return;
  const meant = () => (fixedPlace(text) === undefined ? meantReference(hole, services) : undefined) ?? {};
  if (!hole.attribute && !hole.agent) report('empty-reference', meant(), { node: hole });
  else if (!hole.closed && (hole.attribute ?? hole.agent)?.ref)
    report('unclosed-reference', meant(), { node: hole });
  else if (hole.bar && !hole.fallback) {
    report('empty-fallback', { name: hole.attribute?.$refText ?? '' }, { node: hole });
  }
};

/** Where a text is the same for every visitor, by the type and property it stands in. */
const FIXED_TEXTS: Readonly<Record<string, string>> = {
  'Import.path': 'the path of a file',
  'Attribute.label': 'a label',
  'Agent.label': 'a label',
  'Department.label': 'a label',
  'ConversationalBot.label': 'a label',
  'ChoiceValue.text': 'a value to choose',
  'Header.key': "a header's name",
  'Field.key': "a field's name",
  'Save.path': 'the path in an answer',
  'Sequence.title': 'a title',
  'Branch.title': 'a title',
  'Option.label': 'a label',
  'Card.title': 'a title',
  'Image.alt': 'a description',
  'SendLead.email': 'the address',
  'SyncLead.crm': 'the name of a CRM',
  'Tag.tag': 'a tag',
  'Scenario.title': 'a title',
};

/** Labels, titles, tags and the texts of scenarios hold no references. */
export const textMayHaveReferences: Check<Text> = (text, report) => {
  const holes = text.parts.filter(isHole).filter(({ attribute, agent }) => attribute || agent);
  const where = holes.length > 0 ? fixedPlace(text) : undefined;
  if (where === undefined) return;
  for (const hole of holes) report('reference-not-allowed', { where }, { node: hole });
};

function fixedPlace(text: Text): string | undefined {
  if (AstUtils.getContainerOfType(text, isScenario)) return 'a text of a scenario';
  const { $container: container, $containerProperty: property } = text;
  if (isCardLink(container)) return isLinkLabel(container, text) ? 'a label' : undefined;
  return FIXED_TEXTS[`${container.$type}.${property}`];
}

/** Of two texts behind `link` the first is the label. */
function isLinkLabel(link: CardLink, text: Text): boolean {
  return link.second !== undefined && link.first === text;
}
