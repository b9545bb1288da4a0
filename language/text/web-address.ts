import type { AddressFault } from '../diagnostics/addresses.js';
import { nearest } from './edit-distance.js';

const LABEL = '[\\p{L}\\p{M}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_-]*[\\p{L}\\p{M}\\p{N}_])?';
const HOST = `(?:${LABEL}(?:\\.${LABEL})*\\.?|\\[[0-9a-f:.]+\\])`;
const PORT = '(?::\\d{1,5})?';
const REST = '(?:[/?#][^\\s\\p{Cc}]*)?';

const WEB = new RegExp(`^https?://${HOST}${PORT}${REST}$`, 'iu');
const SCHEME = /^\s*([a-z][a-z\d+.-]*):/i;
const SCRIPTS: ReadonlySet<string> = new Set(['javascript', 'vbscript']);

/** Files that people show or link: a bare name of one is no host. */
const FILE_NAME = /^[^/]*\.(?:avif|gif|html?|jpe?g|m4v|mov|mp4|pdf|php|png|svg|webm|webp)$/i;
const LOCAL = /^(?:[a-z]:[\\/]|file:|\.{0,2}[\\/](?![\\/]))/i;

/**
 * What is wrong with an address that should be one of the web; nothing if it is fine. References are written
 * `{name}`: no host can have one.
 */
export function addressFault(address: string): AddressFault | undefined {
  if (WEB.test(address)) return undefined;
  const start = address.trim();
  const web = /^https?:\/\/([^/?#]*)/i.exec(start);
  if (web) return faultBehindScheme(address, web[1] ?? '');
  const scheme = SCHEME.exec(start)?.[1]?.toLowerCase();
  if (scheme && SCRIPTS.has(scheme)) return 'script';
  if (LOCAL.test(start) || FILE_NAME.test(start)) return 'local';
  return scheme && mendedAddress(address) === undefined ? 'other-scheme' : 'no-scheme';
}

function faultBehindScheme(address: string, host: string): AddressFault {
  if (host.includes('@')) return 'user';
  return /[\s\p{Cc}]/u.test(address) ? 'space' : 'host';
}

/** The address that was surely meant, if there is one: a scheme added or mended, spaces encoded. */
export function mendedAddress(address: string): string | undefined {
  const start = address.trim();
  const scheme = SCHEME.exec(start)?.[1]?.toLowerCase();
  if (LOCAL.test(start) || FILE_NAME.test(start) || (scheme && SCRIPTS.has(scheme))) return undefined;
  const mended = withScheme(start).replace(/ +/g, '%20');
  return mended !== address && WEB.test(mended) ? mended : undefined;
}

/** A first word that was to be `http` or `https`, and the signs behind it. */
const SLIP = /^([a-z]{3,7})(?:[:;.,]?[\\/]{1,3}:?[\\/]*|[:;](?=\D))/i;
const TWICE = /^(?:https?:\/\/)+(?=https?:\/\/)/i;
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1)(?=[:/]|$)/i;
const BARE_HOST = new RegExp(`^${LABEL}(?:\\.${LABEL})+${PORT}(?:[/?#]|$)`, 'iu');

function withScheme(address: string): string {
  const once = address.replace(TWICE, '');
  if (once.startsWith('//')) return `https:${once}`;
  if (LOCAL_HOST.test(once)) return `http://${once}`;
  const slip = SLIP.exec(once);
  const meant = slip?.[1] === undefined ? undefined : nearest(slip[1], ['https', 'http'], 3);
  if (slip && meant) return `${meant}://${once.slice(slip[0].length)}`;
  return BARE_HOST.test(once) ? `https://${once}` : once;
}

/** Whether the text before a reference has a whole host already. */
export function endsHost(before: string): boolean {
  return /^https?:\/\/[^/?#]+[/?#]/i.test(before);
}

/** Addresses of mail and telephones, which links may open too. */
export function isContactAddress(address: string): boolean {
  return /^(?:mailto|tel):[^\s\p{Cc}]+$/iu.test(address);
}

/** What was surely meant by the address of a link in a text, if that can be known. */
export function mendedLink(address: string): string | undefined {
  const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(address) ? `mailto:${address}` : undefined;
  return mail ?? mendedAddress(address);
}
