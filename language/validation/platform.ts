import { AstUtils } from 'langium';
import { WIDGET_APPS } from '../bot/bot.js';
import { channelsOf } from '../compiler/values.js';
import {
  type ExpectWidget,
  isSequence,
  type SendLead,
  type VisitorTurn,
  type Widget,
} from '../generated/ast.js';
import { accepts } from '../runtime/index.js';
import { plainContent } from '../text/content.js';
import { nearest } from '../text/edit-distance.js';
import type { Check } from './checks.js';

/** The widget apps that run on SMS, by the platform's documentation of its chat widgets. */
export const SMS_WIDGET_APPS: ReadonlySet<string> = new Set([
  'article-search',
  'calendly',
  'chili-piper',
  'get-a-demo',
  'jotform',
  'typeform',
]);

const APPS: ReadonlySet<string> = new Set(WIDGET_APPS);

export const widgetExists: Check<Widget | ExpectWidget | VisitorTurn> = (widget, report) => {
  if (!widget.app || APPS.has(widget.app)) return;
  const suggestion = nearest(widget.app, WIDGET_APPS);
  report('unknown-widget', { app: widget.app, suggestion }, { node: widget, property: 'app' });
};

export const widgetRunsOnSms: Check<Widget> = (widget, report) => {
  const sequence = AstUtils.getContainerOfType(widget, isSequence);
  if (!sequence || !APPS.has(widget.app) || SMS_WIDGET_APPS.has(widget.app)) return;
  if (!channelsOf(sequence).includes('sms')) return;
  const available = [...SMS_WIDGET_APPS].join(', ');
  report('widget-not-on-sms', { app: widget.app, available }, { node: widget, property: 'app' });
};

/** A lead is sent to the address as it is written: space around it is not taken away. */
export const leadGoesToAnEmailAddress: Check<SendLead> = (lead, report) => {
  if (!lead.email?.closed) return;
  const address = plainContent(lead.email);
  if (address !== '' && accepts({ kind: 'email' }, address) !== address) {
    report('invalid-lead-address', { address }, { node: lead, property: 'email' });
  }
};
