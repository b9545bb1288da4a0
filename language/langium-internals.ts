/**
 * The one place that reaches behind the public types of Langium and Chevrotain. Each function says what it relies on;
 * an upgrade that breaks one of them fails the recovery tests.
 */
import type { IToken, TokenType } from 'chevrotain';
import type { AstNode, GenericAstNode, LangiumParser } from 'langium';

/**
 * Lets a condition forbid recovery by deleting a single token. Relies on Chevrotain's
 * `canRecoverWithSingleTokenDeletion` and on the `wrapper` that Langium puts around its parser.
 *
 * @param mayDelete takes the name of the token type that would be deleted
 */
export function onSingleTokenDeletion(
  parser: LangiumParser,
  mayDelete: (tokenType: string) => boolean,
): void {
  const { wrapper } = parser as unknown as { wrapper: RecoveringParser };
  const canRecover = wrapper.canRecoverWithSingleTokenDeletion.bind(wrapper);
  wrapper.canRecoverWithSingleTokenDeletion = (expected) =>
    mayDelete(wrapper.LA(1).tokenType.name) && canRecover(expected);
}

/**
 * Forbids recovery by inserting a single token where more rules than a limit are open: a long row of unfinished
 * statements, each taken for a part of the one before, would otherwise overflow the stack. Relies on Chevrotain's
 * `canRecoverWithSingleTokenInsertion` and `RULE_STACK_IDX`.
 */
export function limitSingleTokenInsertion(parser: LangiumParser, openRules: number): void {
  const { wrapper } = parser as unknown as { wrapper: RecoveringParser };
  const canRecover = wrapper.canRecoverWithSingleTokenInsertion.bind(wrapper);
  wrapper.canRecoverWithSingleTokenInsertion = (expected, follows) =>
    wrapper.RULE_STACK_IDX < openRules && canRecover(expected, follows);
}

/**
 * Gives up recovering inside a repetition where as many recoveries as a limit have not come back: Chevrotain begins the
 * repetition again *inside* each recovery, so a long list with a mistake in every entry would overflow the stack. Relies
 * on Chevrotain's `tryInRepetitionRecovery`.
 */
export function limitRepetitionRecovery(parser: LangiumParser, limit: number): void {
  const { wrapper } = parser as unknown as { wrapper: RecoveringParser };
  const recover = wrapper.tryInRepetitionRecovery.bind(wrapper);
  let open = 0;
  wrapper.tryInRepetitionRecovery = (...args) => {
    if (open >= limit) return;
    open++;
    try {
      recover(...args);
    } finally {
      open--;
    }
  };
}

/**
 * Skips the search for a place for comments where there are none. It looks through all siblings at every node, so that
 * many statements side by side took quadratic time. Relies on Langium's `nodeBuilder`.
 */
export function skipMissingComments(parser: LangiumParser): void {
  const { nodeBuilder } = parser as unknown as { nodeBuilder: { addHiddenNodes(tokens: IToken[]): void } };
  const add = nodeBuilder.addHiddenNodes.bind(nodeBuilder);
  nodeBuilder.addHiddenNodes = (tokens) => {
    if (tokens.length > 0) add(tokens);
  };
}

/** Makes a parser fit for use again after it was left by an error of the engine. Relies on Langium's stack of nodes. */
export function resetParser(parser: LangiumParser): void {
  (parser as unknown as { stack: unknown[] }).stack = [];
}

/**
 * Calls a function for what a node holds, property by property, without those that Langium adds. Makes no lists: this
 * is asked of every node several times at a keystroke. Relies on nodes being plain objects.
 */
export function eachProperty(node: AstNode, visit: (value: unknown, key: string) => void): void {
  for (const key in node) {
    if (key.charCodeAt(0) !== DOLLAR) visit((node as GenericAstNode)[key], key);
  }
}

const DOLLAR = 0x24;

interface RecoveringParser {
  readonly RULE_STACK_IDX: number;
  tryInRepetitionRecovery(...args: readonly unknown[]): void;
  canRecoverWithSingleTokenInsertion(expected: TokenType, follows: TokenType[]): boolean;
  LA(howMuch: number): IToken;
  canRecoverWithSingleTokenDeletion(expected: TokenType): boolean;
}
