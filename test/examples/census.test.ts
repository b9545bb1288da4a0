import { AstUtils, CstUtils, GrammarAST, isLeafCstNode } from 'langium';
import { describe, expect, it } from 'vitest';
import { WIDGET_APPS } from '../../language/bot/bot.js';
import { isWidget, SeqbotTerminals } from '../../language/generated/ast.js';
import { walk } from '../../language/references/walk.js';
import { paths, workspace } from './examples.js';

/** Parts of the grammar that a well-made bot does not use, each with the reason. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['BotFile.strays Stray', 'never legal: parsed so that the rest of the file survives'],
  ['Stray Branch', 'never legal'],
  ['Stray Action', 'never legal'],
  ['Stray Setting', 'never legal'],
  ['Sequence.strays Action', 'never legal'],
  ['Branch.strays Branch', 'never legal'],
  ['Branch.strays Setting', 'never legal'],
  ['Close.target Arrow', 'cancels the closing: a warning'],
]);

/** Kinds of token that are not to be found: space is not kept, the others only broken sources have. */
const NOT_FOUND = ['SEMICOLON', 'WS', 'TEXT_CUT', 'HOLE_CUT', 'BLOCK_CUT'];

type Part = GrammarAST.Keyword | GrammarAST.RuleCall;

/** What a reference is written with is no part of its own: the name of the reference stands for it. */
function isPart(node: unknown): node is Part {
  if (GrammarAST.isKeyword(node)) return true;
  return GrammarAST.isRuleCall(node) && !GrammarAST.isCrossReference(node.$container);
}

/** Such as `Options.target Arrow`: where it stands, and the keyword or rule. */
function nameOf(rule: GrammarAST.ParserRule, part: Part): string {
  const feature = AstUtils.getContainerOfType(part, GrammarAST.isAssignment)?.feature;
  const place = feature === undefined ? rule.name : `${rule.name}.${feature}`;
  return `${place} ${GrammarAST.isKeyword(part) ? part.value : part.rule.$refText}`;
}

const parts = workspace.services.seqbot.Grammar.rules.filter(GrammarAST.isParserRule).flatMap((rule) =>
  AstUtils.streamAllContents(rule)
    .filter(isPart)
    .map((part) => ({ name: nameOf(rule, part), part }))
    .toArray(),
);

const nodes = paths.flatMap((path) => {
  const root = workspace.document(path).parseResult.value.$cstNode;
  return root ? CstUtils.streamCst(root).toArray() : [];
});
const leaves = nodes.filter(isLeafCstNode);

describe('together the examples use', () => {
  it('every keyword and every rule, wherever the grammar has it', () => {
    const used = new Set<unknown>(nodes.map(({ grammarSource }) => grammarSource));
    const unused = parts.filter(({ part }) => !used.has(part)).map(({ name }) => name);
    expect(unused.sort()).toEqual([...EXCEPTIONS.keys()].sort());
  });

  it('every kind of token', () => {
    const kinds = new Set(leaves.map(({ tokenType }) => tokenType.name));
    expect(Object.keys(SeqbotTerminals).filter((kind) => !kinds.has(kind))).toEqual(NOT_FOUND);
  });

  it.each(['\\"', '\\\\', '\\{', '\\n'])('the escape %s', (written) => {
    const characters = leaves.filter(({ tokenType }) => tokenType.name.endsWith('CHARS'));
    expect(characters.map(({ text }) => text).join('\n')).toContain(written);
  });

  it('every widget app', () => {
    const apps = new Set<string>();
    for (const path of paths) {
      walk(workspace.document(path).parseResult.value, (node) => {
        if (isWidget(node)) apps.add(node.app);
      });
    }
    expect([...apps].sort()).toEqual([...WIDGET_APPS].sort());
  });
});
