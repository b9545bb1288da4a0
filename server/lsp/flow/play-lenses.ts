import type { CodeLens } from 'vscode-languageserver';
import type { Commands } from '../editor-settings.js';
import type { FileFlow } from './file-flow.js';
import { nameRange } from './items.js';

/** Above each branch that the bot can be played up to it, if the client has a command for that. */
export function playLenses({ branches, document }: FileFlow, { playFrom }: Commands): CodeLens[] {
  if (playFrom === undefined) return [];
  const uri = document.uri.toString();
  return branches.flatMap(([node]) => {
    if (!node.$cstNode) return [];
    const range = nameRange(node, node.$cstNode.range);
    const command = { title: '▶ Play from here', command: playFrom, arguments: [uri, range.start] };
    return [{ range, command }];
  });
}
