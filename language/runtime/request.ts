import type { NamedText, WebhookDeclaration } from '../bot/bot.js';
import type { CallRequest } from './effect.js';
import { type Fill, fill, fillAll, mapFill } from './fill.js';
import type { Site } from './site.js';
import { addressOf, plainOf } from './text.js';

type Header = CallRequest['headers'][number];

const JSON_TYPE: Header = { name: 'Content-Type', value: 'application/json' };

/** The request that a webhook sends. */
export function requestOf(webhook: WebhookDeclaration, site: Site): Fill<CallRequest> {
  const { method } = webhook;
  const url = addressOf(webhook.url, site);
  const headers = headersOf(webhook, site);
  const body = bodyOf(webhook, site);
  return fill(url.fixed && headers.fixed && (body?.fixed ?? true), (profile) => ({
    method,
    url: url.of(profile),
    headers: headers.of(profile),
    ...(body !== undefined && { body: body.of(profile) }),
  }));
}

function headersOf(webhook: WebhookDeclaration, site: Site): Fill<readonly Header[]> {
  const written = fillAll(webhook.headers.map((header) => headerOf(header, site)));
  const typed = webhook.headers.some(({ name }) => name.toLowerCase() === 'content-type');
  return sendsJson(webhook) && !typed ? mapFill(written, (headers) => [JSON_TYPE, ...headers]) : written;
}

function headerOf({ name, value }: NamedText, site: Site): Fill<Header> {
  // A line break in a visitor's answer must not begin a header of its own.
  return mapFill(plainOf(value, site), (text) => ({ name, value: text.replace(/\p{Cc}+/gu, ' ').trim() }));
}

function sendsJson({ method, fields, body }: WebhookDeclaration): boolean {
  return method === 'post' && body === undefined && fields.length > 0;
}

function bodyOf(webhook: WebhookDeclaration, site: Site): Fill<string> | undefined {
  if (webhook.method === 'get') return undefined;
  if (webhook.body !== undefined) return plainOf(webhook.body, site);
  return sendsJson(webhook)
    ? mapFill(fieldsOf(webhook, site), (fields) => JSON.stringify(fields))
    : undefined;
}

function fieldsOf(webhook: WebhookDeclaration, site: Site): Fill<Record<string, string>> {
  const fields = webhook.fields.map(({ name, value }) =>
    mapFill(plainOf(value, site), (text): [string, string] => [name, text]),
  );
  return mapFill(fillAll(fields), (entries) => Object.fromEntries(entries));
}
