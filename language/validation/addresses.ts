import type { AddressFault } from '../diagnostics/addresses.js';
import type { Report } from '../diagnostics/report.js';
import {
  type CardImage,
  type CardLink,
  type Image,
  isHole,
  type PostLead,
  type Redirect,
  type Text,
  type Video,
  type Webhook,
} from '../generated/ast.js';
import { contentOf, unescaped } from '../text/content.js';
import { addressFault, endsHost, isContactAddress, mendedAddress } from '../text/web-address.js';
import type { Check } from './checks.js';

type Addressed = Image | Video | CardImage | Redirect | PostLead | Webhook;

/** Pictures, pages and servers have addresses of the web. */
export const addressIsOfTheWeb: Check<Addressed> = ({ url }, report) => {
  if (url) checkAddress(url, report);
};

/** A card's link may also write a mail or call someone. */
export const linkIsAnAddress: Check<CardLink> = ({ first, second }, report) => {
  const url = second ?? first;
  if (url && !isContactAddress(shownAddress(url))) checkAddress(url, report);
};

function checkAddress(text: Text, report: Report): void {
  const address = shownAddress(text);
  // A text without characters or without an end has a diagnostic of its own.
  if (!text.closed || address.trim() === '') return;
  const fault = addressFault(address);
  if (!fault) return;
  const mended = mendedAddress(address);
  const early = mended === undefined && MISPLACED.has(fault) ? firstEarlyReference(text) : undefined;
  if (early) report('reference-in-host', {}, { node: early });
  else report('invalid-address', { address, fault, mended }, { node: text });
}

/** Faults that a reference in the wrong place has. */
const MISPLACED: ReadonlySet<AddressFault> = new Set<AddressFault>([
  'no-scheme',
  'other-scheme',
  'host',
  'user',
]);

/** The first reference, if it stands before the end of the host. */
function firstEarlyReference(text: Text) {
  const index = text.parts.findIndex(isHole);
  const hole = text.parts[index];
  const before = text.parts.slice(0, index).map((part) => (isHole(part) ? '' : unescaped(part.value ?? '')));
  return isHole(hole) && !endsHost(before.join('').trim()) ? hole : undefined;
}

/** An address as it is written, with references in braces. */
export function shownAddress(text: Text): string {
  return contentOf(text)
    .map((part) =>
      typeof part === 'string' ? part : 'agent' in part ? `{@${part.agent}}` : `{${part.attribute}}`,
    )
    .join('');
}
