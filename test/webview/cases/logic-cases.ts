import { expect } from '@playwright/test';
import type { ActionType } from '../../../language/bot/bot.js';
import type { Panel } from '../panel.js';
import { bot, type Case } from './case.js';

/** What decides, counts and leads on. */
export const logicCases = {
  next: {
    source: bot('branch Start { reply "One" -> Second } branch Second { reply "Two" end }'),
    play: (panel) => panel.expectBotSays(['One', 'Two']),
  },
  'go-to': {
    source: bot(
      `branch Start { ask wish "What is your wish?" -> Again }
       branch Again { reply "Once more:" goto Start }`,
      'attribute wish',
    ),
    play: async (panel) => {
      await panel.answer('Pizza');
      await expect(panel.log.getByText('What is your wish?')).toHaveCount(2);
    },
  },
  condition: {
    source: bot(
      `branch Start {
        ask age "How old are you?"
        if age >= 18 { reply "Welcome in." } else { reply "Come back with your parents." }
        if age < 6 -> Small
        end
      }
      branch Small { reply "Have a balloon." end }`,
      'attribute age : number',
    ),
    play: async (panel) => {
      await panel.answer('5');
      await expect(panel.log.getByText('Come back with your parents.')).toBeVisible();
      await expect(panel.log.getByText('Have a balloon.')).toBeVisible();
    },
  },
  set: {
    source: bot('branch Start { set mood "sunny" reply "It is {mood}." end }', 'attribute mood'),
    play: (panel) => profile(panel, 'It is sunny.', ['mood', 'sunny']),
  },
  add: {
    source: bot(
      'branch Start { add 3 to count add -1 to count reply "{count} left." end }',
      'attribute count : number',
    ),
    play: (panel) => profile(panel, '2 left.', ['count', '2']),
  },
  clear: {
    source: bot(
      'branch Start { set mood "sunny" clear mood reply "It is {mood|unknown}." end }',
      'attribute mood',
    ),
    play: (panel) => panel.expectBotSays(['It is unknown.']),
  },
  call: {
    source: bot(
      `branch Start { ask city "Which city?" call weather else -> Failed }
       branch Shown { reply "In {city}: {sky}" ask city "Another city?" end }
       branch Failed { reply "No weather today." end }`.replace(
        'else -> Failed }',
        'else -> Failed -> Shown }',
      ),
      `attribute city\nattribute sky
       webhook weather post "https://weather.example/now" { field "city" "{city}" save sky from "sky" }`,
    ),
    play: async (panel) => {
      await panel.answer('Rome');
      await expect(panel.log.getByText('https://weather.example/now')).toBeVisible();
      await panel.log.getByRole('textbox').fill('blue');
      await panel.pick('Answers');
      await expect(panel.log.getByText('In Rome: blue')).toBeVisible();
    },
  },
  split: {
    source: bot(
      `branch Start { split { 50% -> A 50% -> B } }
       branch A { reply "You are in A." end }
       branch B { reply "You are in B." end }`,
    ),
    play: async (panel) => {
      await expect(panel.log.getByText(/You are in [AB]\./)).toBeVisible();
    },
  },
} as const satisfies Partial<Record<ActionType, Case>>;

async function profile(panel: Panel, line: string, [attribute, value]: [string, string]): Promise<void> {
  await panel.expectBotSays([line]);
  await expect(panel.profileOf(attribute)).toHaveValue(value);
}
