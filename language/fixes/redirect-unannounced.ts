import { type Action, isBranch, isRedirect, type Redirect } from '../generated/ast.js';
import { plainContent } from '../text/content.js';
import { written } from '../text/write.js';
import { before, behind } from './beside.js';
import type { SourceEdit } from './edit.js';
import type { Fixer } from './fix.js';
import { nodeAt } from './node-at.js';

/** Says what opens, or closes the conversation with it where nothing else is to come. */
export const redirectUnannounced: Fixer<'redirect-unannounced'> = (problem) => {
  const redirect = nodeAt(problem, isRedirect);
  if (!redirect) return [];
  const said = [before(redirect, `reply ${written(announcement(redirect))}`)];
  const closed = closing(redirect);
  return [
    { title: 'Add a reply that says so', edits: said, preferred: true },
    ...(closed ? [{ title: 'Close the conversation after it', edits: [closed], preferred: false }] : []),
  ];
};

function announcement({ url }: Redirect): string {
  const [, host] = /^https?:\/\/([^/?#:]+)/i.exec(plainContent(url)) ?? [];
  return host ? `I'm opening ${host} for you.` : '…';
}

function closing(redirect: Redirect): SourceEdit | undefined {
  const { $container: branch } = redirect;
  if (!isBranch(branch)) return undefined;
  const next: Action | undefined = branch.actions[branch.actions.indexOf(redirect) + 1];
  if (!next) return behind(redirect, 'close');
  const cst = next.$type === 'End' ? next.$cstNode : undefined;
  return cst && { ...behind(redirect, ''), start: cst.offset, end: cst.end, text: 'close' };
}
