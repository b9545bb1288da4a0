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

interface RecoveringParser {
  LA(howMuch: number): IToken;
  canRecoverWithSingleTokenDeletion(expected: TokenType): boolean;
}
