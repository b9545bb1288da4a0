import { AstUtils, GrammarUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { atBlockEnd } from '../fixes/into-block.js';
import { isBranch, type Options } from '../generated/ast.js';
import type { Rewrite } from './rewrite.js';

/** Lets any other text ask again, by starting the branch over. Completion and the author find better places. */
export function addOtherwise(options: Options, offset: number): Rewrite[] {
  const name = AstUtils.getContainerOfType(options, isBranch)?.name;
  const brace = GrammarUtils.findNodesForKeyword(options.$cstNode, '{')[0];
  if (!name || !brace || offset > brace.end || options.otherwise.length > 0) return [];
  const edit = atBlockEnd(options, [`otherwise -> ${name}`]);
  return edit ? [{ title: `Add "otherwise" that leads back to ${quoted(name)}`, edits: [edit] }] : [];
}
