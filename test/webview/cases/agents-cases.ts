import { expect } from '@playwright/test';
import type { ActionType } from '../../../language/bot/bot.js';
import { bot, type Case } from './case.js';

const PEOPLE =
  'agent maya "Maya Chen"\nagent tom\ndepartment sales "Sales" { maya, tom }\nattribute email : email';
const ASK = 'ask email "Your address?"';

/** What agents see, and how conversations end. */
export const agentsCases = {
  'send-lead': lead('send lead to "sales@pizza.example"', 'sales@pizza.example'),
  'post-lead': lead('post lead to "https://crm.example/leads"', 'https://crm.example/leads'),
  'sync-to-crm': lead('sync lead to "Salesforce"', 'Salesforce'),
  'add-note': {
    source: bot(
      `branch Start { ${ASK} note "{@maya} 🍕 for {email}" note on contact "{email}" end }`,
      PEOPLE,
    ),
    play: async (panel) => {
      await panel.answer('ann@example.com');
      await expect(panel.agentsSide.getByText('🍕 for ann@example.com')).toBeVisible();
      await expect(panel.agentsSide.locator('.mention')).toHaveText('@Maya Chen');
      await expect(panel.log).not.toContainText('🍕');
    },
  },
  'assign-tag': {
    source: bot(`branch Start { reply "Hello" tag contact "U.S. Customer" tag case "order" end }`),
    play: async (panel) => {
      await expect(panel.agentsSide.getByText('U.S. Customer')).toBeVisible();
      await expect(panel.agentsSide.getByText('order', { exact: true })).toBeVisible();
      await expect(panel.log).not.toContainText('U.S. Customer');
    },
  },
  'chat-with-agent': handOver('chat with agent maya', /Maya Chen/),
  'chat-with-department': handOver('chat with department sales', /Sales/),
  'invite-conversational-bot': {
    source: bot(`branch Start { reply "Ask Ada." invite bot ada }`, 'bot ada "Ada"'),
    play: async (panel) => {
      await expect(panel.log.getByText('Ada').last()).toBeVisible();
      await expect(panel.answerBox).toHaveCount(0);
    },
  },
  'invite-sequence-bot': {
    source: `${bot('branch Start { reply "Over to the others." invite sequence Other }')}
      sequence Other "The others" { branch Start { reply "Here we are." ask wish "Your wish?" end } }
      attribute wish`,
    play: async (panel) => {
      await expect(panel.log.getByText('Here we are.')).toBeVisible();
      await expect(panel.log.getByText('The others').or(panel.log.getByText('Other')).first()).toBeVisible();
    },
  },
  'close-conversation': {
    source: bot(`branch Start { reply "Bye!" close }`),
    play: async (panel) => {
      await expect(panel.page.getByText(/conversation (is )?closed/i).first()).toBeVisible();
      await expect(panel.answerBox).toHaveCount(0);
    },
  },
  end: {
    source: bot(`branch Start { reply "That's all." end }`),
    play: async (panel) => {
      await expect(panel.page.getByText('The sequence has ended').first()).toBeVisible();
      await expect(panel.answerBox).toHaveCount(0);
    },
  },
} as const satisfies Partial<Record<ActionType, Case>>;

function lead(action: string, to: string): Case {
  return {
    source: bot(`branch Start { ${ASK} ${action} reply "Thank you" end }`, PEOPLE),
    play: async (panel) => {
      await panel.answer('ann@example.com');
      await expect(panel.agentsSide.getByText(to).first()).toBeVisible();
      await expect(panel.agentsSide.getByText('ann@example.com').last()).toBeVisible();
      await expect(panel.log).not.toContainText(to);
    },
  };
}

function handOver(action: string, whom: RegExp): Case {
  return {
    source: bot(
      `branch Start { reply "One moment." ${action} else -> Away } branch Away { reply "Nobody" end }`,
      PEOPLE,
    ),
    play: async (panel) => {
      await expect(panel.agentsSide.getByText(whom).first()).toBeVisible();
      await expect(panel.answerBox).toHaveCount(0);
    },
  };
}
