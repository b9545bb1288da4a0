/**
 * The one place that reaches behind the public types of Langium and Chevrotain. Each function says what it relies on;
 * an upgrade that breaks one of them fails the recovery tests.
 */
import type { IToken, TokenType } from 'chevrotain';
import type { LangiumParser } from 'langium';

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

interface RecoveringParser {
  readonly RULE_STACK_IDX: number;
  canRecoverWithSingleTokenInsertion(expected: TokenType, follows: TokenType[]): boolean;
  LA(howMuch: number): IToken;
  canRecoverWithSingleTokenDeletion(expected: TokenType): boolean;
}
