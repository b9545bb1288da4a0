import { GrammarUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { isBody, isField, isWebhook, type Webhook, type WebhookPart } from '../generated/ast.js';
import { spanOf } from '../symbols/symbol.js';
import type { Fix, Fixer, Problem } from './fix.js';
import { nodeAt } from './node-at.js';
import { removal } from './removal.js';

/** A `get` that has something to send becomes a `post`; or what does not go is removed. */
export const webhookBody: Fixer<'webhook-body'> = (problem) => {
  const webhook = nodeAt(problem, isWebhook);
  if (!webhook) return [];
  const posting = webhook.method === 'get' ? toPost(webhook, problem) : [];
  const superfluous = superfluousIn(webhook);
  const edits = superfluous.flatMap(({ $cstNode: cst }) =>
    cst ? [removal(problem.document, spanOf(cst))] : [],
  );
  const [first, ...others] = new Set(superfluous.map(({ $type }) => $type.toLowerCase()));
  const what = others.length > 0 ? 'what it does not send' : `${quoted(first ?? '')}`;
  return [...posting, { title: `Remove ${what}`, edits, preferred: posting.length === 0 }];
};

function toPost(webhook: Webhook, { document }: Problem<'webhook-body'>): Fix[] {
  const method = GrammarUtils.findNodeForProperty(webhook.$cstNode, 'method');
  if (!method || unfit(sentBy(webhook)).length > 0) return [];
  const edits = [{ document, ...spanOf(method), text: 'post' }];
  return [{ title: 'Change "get" to "post"', edits, preferred: true }];
}

function superfluousIn(webhook: Webhook): readonly WebhookPart[] {
  return webhook.method === 'get' ? sentBy(webhook) : unfit(sentBy(webhook));
}

function sentBy(webhook: Webhook): WebhookPart[] {
  return webhook.parts.filter((part) => isField(part) || isBody(part));
}

/** What does not go with the first part that is sent. */
function unfit([first, ...others]: readonly WebhookPart[]): WebhookPart[] {
  return others.filter((part) => isBody(part) || isBody(first));
}
