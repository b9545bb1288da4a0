import type { Action } from '../bot/bot.js';

/** What is only said or noted: it changes nothing in the course of a conversation. */
export const PLAIN: ReadonlySet<Action['type']> = new Set([
  'bot-reply',
  'redirect-to',
  'send-lead',
  'post-lead',
  'sync-to-crm',
  'add-note',
  'assign-tag',
  'wait',
]);
