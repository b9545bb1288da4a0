import { expect, test } from 'vitest';
import type { Bot } from '../../../language/bot/bot.js';
import {
  begin,
  type Input,
  load,
  type Setup,
  type Step,
  transition,
} from '../../../language/runtime/index.js';
import { botOf, type Sketch } from './bot-builder.js';
import { brief } from './brief.js';

/** A conversation as data: what is done, and the effects in short, first those of the beginning. */
export interface Conversation {
  readonly title: string;
  readonly bot: Sketch;
  readonly setup?: Setup;
  readonly turns?: readonly (readonly [Input, ...string[]])[];
  /** The effects of the beginning, without entering `Main` and its first branch, which is always there. */
  readonly begins: readonly string[];
}

/** Makes a test of each conversation. */
export function testConversations(conversations: readonly Conversation[]): void {
  test.each(conversations.map((conversation) => [conversation.title, conversation] as const))(
    '%s',
    (_, it) => {
      const steps = play(
        botOf(it.bot),
        it.setup ?? {},
        (it.turns ?? []).map(([input]) => input),
      );
      const first = Object.keys(it.bot.branches ?? {})[0];
      expect(steps.map(brief)).toEqual([
        ['sequence Main', `branch ${first}`, ...it.begins],
        ...(it.turns ?? []).map(([, ...effects]) => effects),
      ]);
    },
  );
}

/** The steps of a conversation, the beginning first. */
export function play(bot: Bot, setup: Setup, inputs: readonly Input[]): Step[] {
  const program = load(bot);
  const steps = [begin(program, setup)];
  for (const input of inputs) {
    const last = steps.at(-1);
    if (last !== undefined) steps.push(transition(program, last.state, input));
  }
  return steps;
}

export const say = (text: string): Input => ({ type: 'say', text });
export const pick = (index: number): Input => ({ type: 'pick', index });
export const openLink = (index: number): Input => ({ type: 'open-link', index });
export const complete: Input = { type: 'complete-widget' };
export const cancel: Input = { type: 'cancel-widget' };
export const answerJson = (json: unknown): Input => ({ type: 'call-result', result: { kind: 'json', json } });
export const answerValues = (values: Record<string, string>): Input => ({
  type: 'call-result',
  result: { kind: 'values', values },
});
export const failCall: Input = { type: 'call-result', result: { kind: 'failed' } };
export const edit = (attribute: string, value: string | null): Input => ({
  type: 'edit-profile',
  attribute,
  value,
});
