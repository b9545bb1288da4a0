import { expect } from '@playwright/test';
import type { ActionType } from '../../../language/bot/bot.js';
import { bot, type Case } from './case.js';

/** What visitors meet: what the bot says and asks. */
export const visitorCases = {
  'bot-reply': {
    source: bot(
      `branch Start {
        reply """
          Hello {name|stranger}, this is **bold**, *slanted* and \`code\` 🍕

          1. first
          2. second

          - a [link](https://pizza.example/menu)
          """
        image "https://pizza.example/m.png" 320x180 "A pizza"
        reply "Watch this:"
        video "https://pizza.example/oven.mp4" 300x169
        reply "Or this: {city}"
        video "https://www.youtube.com/watch?v=abc" 400x400
        end
      }`,
      'attribute name\nattribute city',
    ),
    play: async (panel) => {
      const { log, page } = panel;
      await expect(log.getByText('Hello stranger, this is bold')).toBeVisible();
      await expect(log.locator('strong', { hasText: 'bold' })).toBeVisible();
      await expect(log.getByRole('listitem')).toHaveCount(3);
      await expect(log.getByRole('img', { name: 'A pizza' })).toBeVisible();
      await log.getByRole('link', { name: 'link', exact: true }).click();
      await expect
        .poll(() => panel.said('open'))
        .toEqual([{ type: 'open', url: 'https://pizza.example/menu' }]);
      await expect(page.getByRole('link', { name: /Watch on YouTube/ })).toBeVisible();
    },
  },
  'visitor-attribute': {
    source: bot(
      `branch Start {
        ask email "Where do we send the receipt?" retry "That doesn't look like an email address."
        ask size "Which size?"
        ask score "How many stars?"
        reply "A {size} one for {email}: {score} stars."
        end
      }`,
      'attribute email "Email" : email\nattribute size : "Small" | "Large"\nattribute score : number 1..5',
    ),
    play: async (panel) => {
      await expect(panel.answerBox).toHaveAttribute('inputmode', 'email');
      await panel.answer('nobody');
      await expect(panel.log.getByText("That doesn't look like an email address.")).toBeVisible();
      await panel.answer('ann@example.com');
      await panel.pick('Large');
      await expect(panel.answerBox).toHaveAttribute('inputmode', /numeric|decimal/);
      await panel.answer('4');
      await expect(panel.log.getByText('A Large one for ann@example.com: 4 stars.')).toBeVisible();
      await expect(panel.profileOf('email')).toHaveValue('ann@example.com');
    },
  },
  'bubble-options': {
    source: bot(
      `branch Start {
        reply "What would you like?"
        options saves wish { "Order a pizza" -> Order "Talk to a person" -> Order otherwise -> Start }
      }
      branch Order { reply "Wanted: {wish}" ask wish "Anything else?" end }`,
      'attribute wish',
    ),
    play: async (panel) => {
      await panel.answer('something else');
      await panel.pick('Order a pizza');
      await expect(panel.log.getByText('Wanted: Order a pizza')).toBeVisible();
      await expect(panel.log.getByRole('button', { name: 'Talk to a person' }).last()).toBeDisabled();
    },
  },
  'card-response': {
    source: bot(
      `branch Start {
        reply "Which one?"
        cards saves pizza {
          card "Margherita" { text "Tomato, **mozzarella**" image "https://pizza.example/m.png" 500x500 -> Done }
          card "Diavola" { text "Spicy salami" image "https://pizza.example/d.png" 500x500 -> Done }
          card "Funghi" { text "Mushrooms of the season" -> Done }
          card "See all" { text "On our page" link "The menu" "https://pizza.example/menu" }
        }
      }
      branch Done { reply "{pizza}, very well." ask pizza "And with it?" end }`,
      'attribute pizza',
    ),
    play: async (panel) => {
      await panel.log
        .getByRole('link', { name: 'The menu' })
        .or(panel.log.getByRole('button', { name: 'The menu' }))
        .click();
      await expect.poll(async () => (await panel.said('open')).length).toBe(1);
      await panel.pick('Choose: Diavola');
      await expect(panel.log.getByText('Diavola, very well.')).toBeVisible();
    },
  },
  'chat-widget': {
    source: bot(
      `branch Start { reply "Pick a time:" widget calendly "https://calendly.com/maya/30min" -> Booked }
       branch Booked { reply "See you then!" widget stripe "https://pay.example/5" -> Paid }
       branch Paid { reply "Thank you." widget typeform "https://forms.example/1" -> End }
       branch End { end }`,
    ),
    play: async (panel) => {
      await panel.pick('Complete');
      await expect(panel.log.getByText('See you then!')).toBeVisible();
      await panel.pick('Cancel');
      await expect(panel.log.getByText('Cancelled')).toBeVisible();
      await panel.pick('Complete');
      await expect(panel.log.getByText('Thank you.')).toBeVisible();
    },
  },
  'redirect-to': {
    source: bot(
      `branch Start {
        reply "I open our menu in a new window."
        redirect to "https://pizza.example/menu?name={name}"
        ask name "Have you seen it?"
        end
      }`,
      'attribute name',
    ),
    play: async (panel) => {
      await expect(panel.log.getByText('https://pizza.example/menu?name=').first()).toBeVisible();
      expect(await panel.said('open')).toEqual([]);
    },
  },
  wait: {
    source: bot(`branch Start { reply "One" wait 2s reply "Two" wait 15s reply "Three" end }`),
    play: async (panel) => {
      await expect(panel.log.getByText('Three')).toBeVisible();
    },
  },
} as const satisfies Partial<Record<ActionType, Case>>;
