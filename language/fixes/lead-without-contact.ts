import { type AstNode, AstUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { type Attribute, isAttribute, isPostLead, isSendLead, isSyncLead } from '../generated/ast.js';
import { plainContent } from '../text/content.js';
import { written } from '../text/write.js';
import { isContact } from '../validation/advice-leads.js';
import { addDeclaration } from './add-declaration.js';
import { before } from './beside.js';
import type { SourceEdit } from './edit.js';
import type { Fix, Fixer, Problem } from './fix.js';
import { inBranch } from './in-branch.js';
import { nodeAt } from './node-at.js';
import { questionFrom } from './question.js';

type Missing = Problem<'lead-without-contact'>;

/** Asks for an email address or a phone number that is declared already, else for one that is declared with it. */
export const leadWithoutContact: Fixer<'lead-without-contact'> = (problem) => {
  const action = inBranch(nodeAt(problem, isLead));
  if (!action) return [];
  const visible = visibleAttributes(problem);
  const contact = visible.find(isContact);
  if (contact) return [asking(action, contact.name, plainContent(contact.label))];
  const named = visible.find(({ name }) => name === 'email');
  if (named) return [typed(named)];
  return [asking(action, 'email', '', [addDeclaration(problem.document, 'attribute email : email')])];
};

function isLead(node: AstNode) {
  return isSendLead(node) || isPostLead(node) || isSyncLead(node);
}

function visibleAttributes({ document, services }: Missing): Attribute[] {
  const files = services.shared.workspace.Imports.reachable(document);
  return files.flatMap(({ parseResult }) => parseResult.value.declarations.filter(isAttribute));
}

function asking(action: AstNode, name: string, label: string, declaring: SourceEdit[] = []): Fix {
  const statement = `ask ${name} ${written(questionFrom(label))}`;
  return {
    title: `Ask for ${quoted(name)} first`,
    edits: [...declaring, before(action, statement)],
    preferred: true,
  };
}

/** What is called so and is taken for any text. */
function typed(attribute: Attribute): Fix {
  const document = AstUtils.getDocument(attribute);
  const old = attribute.type?.$cstNode;
  const end = attribute.$cstNode?.end ?? 0;
  const edit = old
    ? { document, start: old.offset, end: old.end, text: 'email' }
    : { document, start: end, end, text: ' : email' };
  return { title: `Declare ${quoted(attribute.name)} as an email address`, edits: [edit], preferred: true };
}
