import { type AstNode, CstUtils, isAstNode, isReference } from 'langium';
import { isBranch, isDeclaration, isSequence, isText } from '../../../language/generated/ast.js';
import { contentOf } from '../../../language/text/content.js';
import { SeqbotCommentProvider } from '../../../language/text/documentation.js';
import { parsed } from './formatter.js';

const documentation = new SeqbotCommentProvider();

/** What a source means: its syntax tree without places, texts as what they say, with all documentation. */
export function meaningOf(source: string): unknown {
  const { parseResult } = parsed(source);
  if (parseResult.parserErrors.length > 0) throw new Error(parseResult.parserErrors[0]?.message);
  return plain(parseResult.value);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (isReference(value)) return { name: value.$refText };
  if (!isAstNode(value)) return value;
  if (isText(value)) return contentOf(value);
  const own = Object.entries(value).filter(([key]) => !key.startsWith('$'));
  return [value.$type, documentationOf(value), own.map(([key, inner]) => [key, plain(inner)])];
}

function documentationOf(node: AstNode): string | undefined {
  const isDocumented = isDeclaration(node) || isSequence(node) || isBranch(node);
  return isDocumented ? documentation.getComment(node) : undefined;
}

/** The comments of a source in their order, without the white space that lines begin and end with. */
export function commentsOf(source: string): string[] {
  const root = parsed(source).parseResult.value.$cstNode;
  const leaves = root ? CstUtils.flattenCst(root).toArray() : [];
  return leaves
    .filter(({ tokenType: { name } }) => name.endsWith('COMMENT'))
    .sort((left, right) => left.offset - right.offset)
    .map(({ text }) => text.replace(/[ \t]*(\r\n?|\n)[ \t]*/g, '\n').trim());
}
