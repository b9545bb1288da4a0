import { AstUtils, type LangiumDocument } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import {
  type Action,
  type Attribute,
  type BotFile,
  type Hole,
  isAction,
  isAsk,
  isCall,
  isCards,
  isHole,
  isOptions,
  isSequence,
  isSetValue,
  isSkipKnown,
} from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';
import { plainContent } from '../text/content.js';
import { written } from '../text/write.js';
import { before } from './beside.js';
import type { SourceEdit } from './edit.js';
import type { Fix, Fixer, Problem } from './fix.js';
import { inBranch } from './in-branch.js';
import { nodeAt } from './node-at.js';
import { questionFrom } from './question.js';

/**
 * Shows something else while it is unknown, or asks for it before. Asking comes first where those who are known already
 * are not asked again.
 */
export const usedBeforeKnown: Fixer<'used-before-known'> = (problem) => {
  const action = nodeAt(problem, isAction);
  if (!action) return [];
  const shown = holesOf(action).filter(({ attribute, bar }) => isCalled(attribute, problem) && !bar);
  // What is set is kept, and would be shown later as if the visitor had said so.
  const fallback = shown.length > 0 && !isSetValue(action) ? [withFallback(shown, problem)] : [];
  const attribute = shown[0]?.attribute?.ref;
  const asking = attribute ? asked(attribute, action, problem) : [];
  if (!skipsKnown(action)) return [...fallback, ...asking];
  return [...asking, ...fallback].map((fix, index) => ({ ...fix, preferred: index === 0 }));
};

type Unknown = Problem<'used-before-known'>;

function isCalled(attribute: Hole['attribute'], { params }: Unknown): boolean {
  return attribute?.$refText === params.attribute;
}

/** What an action shows; a call shows what its webhook sends. */
function holesOf(action: Action): Hole[] {
  const shown = isCall(action) ? action.webhook?.ref : action;
  return shown ? AstUtils.streamAst(shown).filter(isHole).toArray() : [];
}

function withFallback(holes: readonly Hole[], { params }: Unknown): Fix {
  const title = `Write a fallback: ${quoted(`{${params.attribute}|…}`)}`;
  return { title, edits: holes.map(fallbackEdit), preferred: true };
}

function fallbackEdit(hole: Hole): SourceEdit {
  const end = hole.$cstNode?.end ?? 0;
  const at = hole.closed ? end - 1 : end;
  return { document: AstUtils.getDocument(hole), start: at, end: at, text: '|…' };
}

/** Only what some action has from visitors: they cannot answer for a webhook. */
function asked(attribute: Attribute, action: Action, { document, services }: Unknown): Fix[] {
  const place = inBranch(action);
  if (!place || !comesFromVisitors(attribute, document, services)) return [];
  const question = written(questionFrom(plainContent(attribute.label)));
  const edits = [before(place, `ask ${attribute.name} ${question}`)];
  return [{ title: `Ask for ${quoted(attribute.name)} first`, edits, preferred: false }];
}

function comesFromVisitors(
  attribute: Attribute,
  document: LangiumDocument<BotFile>,
  { shared }: SeqbotServices,
): boolean {
  const references = shared.workspace.Imports.reachable(document).flatMap((file) => file.references);
  return references.some((reference) => {
    const asking = reference.$refNode?.astNode;
    const answers = isAsk(asking) || isOptions(asking) || isCards(asking);
    return answers && 'ref' in reference && reference.ref === attribute;
  });
}

function skipsKnown(action: Action): boolean {
  return AstUtils.getContainerOfType(action, isSequence)?.settings.some(isSkipKnown) ?? false;
}
