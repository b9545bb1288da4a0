import { define } from './definition.js';
import { quoted } from './wording.js';

/** What keeps an address from being one of the web. */
export type AddressFault = 'no-scheme' | 'other-scheme' | 'script' | 'local' | 'user' | 'host' | 'space';

/** Diagnostics of addresses: of pages, pictures, webhooks, and of places in an answer. */
export const addresses = {
  'invalid-address': define<{ address: string; fault: AddressFault; mended?: string }>({
    severity: 'error',
    message: ({ address, fault, mended }) =>
      `${quoted(address)} ${FAULTS[fault]}${mended === undefined ? '' : `: write ${quoted(mended)}`}.`,
    why: 'Visitors and servers on the internet must reach it. A whole address has "https://" (or "http://") and a host in front, and no spaces.',
    bad: 'sequence S { branch A { reply "Look:" image "shop.example/pizza.png" end } }',
    good: 'sequence S { branch A { reply "Look:" image "https://shop.example/pizza.png" end } }',
  }),
  'reference-in-host': define<Record<never, never>>({
    severity: 'error',
    message: () =>
      'A reference stands behind the host of an address, as in "https://shop.example/{name}": not before it, and not in it.',
    why: 'What a visitor typed must not decide which server is asked. Behind the host it is filled in percent-encoded.',
    bad: 'attribute shop\nsequence S { branch A { reply "Look:" image "https://{shop}.example/pizza.png" end } }',
    good: 'attribute shop\nsequence S { branch A { reply "Look:" image "https://shop.example/{shop}/pizza.png" end } }',
  }),
  'link-not-shown': define<{ address: string; mended?: string }>({
    severity: 'warning',
    message: ({ address, mended }) =>
      `The chat shows only the words of this link, because ${quoted(address)} is no address that may be opened${
        mended === undefined ? '' : `: write ${quoted(mended)}`
      }.`,
    why: 'Links in texts open whole addresses of the web, of mail ("mailto:") and of telephones ("tel:"). Anything else stays text.',
    bad: 'sequence S { branch A { reply "See [our menu](www.shop.example)." end } }',
    good: 'sequence S { branch A { reply "See [our menu](https://www.shop.example)." end } }',
  }),
  'invalid-answer-path': define<{ path: string }>({
    severity: 'error',
    message: ({ path }) =>
      `${quoted(path)} is no path in a JSON answer: write names with dots between them and places of lists in brackets, as in "items[0].price".`,
    why: 'The path says where in the answer the value stands, from the outside in. One that cannot be followed would never save anything.',
    bad: 'attribute count\nwebhook stock get "https://shop.example/stock" { save count from "items..count" }',
    good: 'attribute count\nwebhook stock get "https://shop.example/stock" { save count from "items[0].count" }',
  }),
  'answer-path-root': define<{ path: string; meant: string }>({
    severity: 'warning',
    message: ({ path, meant }) =>
      `${quoted(path)} looks for something called "$" in the answer: did you mean ${quoted(meant)}?`,
    why: 'A path begins with the first name in the answer. The "$" that stands for the whole answer elsewhere is not written here.',
    bad: 'attribute count\nwebhook stock get "https://shop.example/stock" { save count from "$.count" }',
    good: 'attribute count\nwebhook stock get "https://shop.example/stock" { save count from "count" }',
  }),
};

const FAULTS: Readonly<Record<AddressFault, string>> = {
  'no-scheme': 'is no whole address of the web, which begins with "https://" and a host',
  'other-scheme': 'is no address of the web, which begins with "https://" or "http://"',
  script: 'would run code, and is never opened from a chat',
  local: 'is a place on one computer or site, which visitors cannot reach from a chat',
  user: 'has a user name in it, with which browsers and servers do not open it',
  host: 'has no proper host, such as "shop.example"',
  space: 'has a space, a line break or another invisible character in it, which no address has',
};
