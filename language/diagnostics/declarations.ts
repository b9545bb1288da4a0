import { define } from './definition.js';
import { quoted } from './wording.js';

/** Diagnostics of what is declared: its name, its use, its parts. */
export const declarations = {
  'name-style': define<{ kind: string; name: string; styled: string }>({
    severity: 'hint',
    message: ({ kind, name, styled }) =>
      `By convention ${kind} ${quoted(name)} is written ${quoted(styled)}.`,
    why: 'Sequences and branches begin with a capital letter, everything else with a small one, and words are joined by capitals. Whoever reads a name then knows what it names.',
    bad: 'sequence S { branch say-hello { reply "Hi!" end } }',
    good: 'sequence S { branch SayHello { reply "Hi!" end } }',
  }),
  'reserved-name': define<{ kind: string; name: string }>({
    severity: 'error',
    message: ({ kind, name }) => `${quoted(name)} can never be a name: call the ${kind} something else.`,
    why: 'Conditions are made with "is" and "not". A thing of that name could not be told from the word.',
    bad: 'attribute is',
    good: 'attribute state',
  }),
  'unused-declaration': define<{ kind: string; name: string }>({
    severity: 'hint',
    message: ({ kind, name }) => `Nothing here uses ${kind} ${quoted(name)}.`,
    why: 'Neither this file nor what it imports names it, so it is not part of the bot. What other files are to share stands best in a file without a sequence.',
    bad: 'attribute name\nsequence S { branch A { reply "Hi!" end } }',
    good: 'attribute name\nsequence S { branch A { reply "Hi {name}!" end } }',
  }),
  'unused-import': define<{ path: string }>({
    severity: 'hint',
    message: ({ path }) => `This file uses nothing from ${quoted(path)}.`,
    why: 'An import makes the declarations and sequences of another file visible here. Without a use it changes nothing.',
    bad: 'import "./people.seqbot"\nsequence S { branch A { reply "Hi!" end } }',
    good: 'import "./people.seqbot"\nsequence S { branch A { reply "Hi!" chat with agent maya } }',
  }),
  'agent-repeated': define<{ agent: string; department: string }>({
    severity: 'warning',
    message: ({ agent, department }) =>
      `Agent ${quoted(agent)} is in department ${quoted(department)} already.`,
    why: 'Nobody is in a team twice. Perhaps another agent was meant.',
    bad: 'agent maya\ndepartment sales { maya, maya }',
    good: 'agent maya\nagent noor\ndepartment sales { maya, noor }',
  }),
  'header-repeated': define<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `This webhook already sends a header ${quoted(name)}.`,
    why: 'The case of letters makes no difference in the name of a header, and a server may take either of two values. One says what is meant.',
    bad: 'webhook stock get "https://shop.example/stock" { header "X-Shop" "1" header "x-shop" "2" }',
    good: 'webhook stock get "https://shop.example/stock" { header "X-Shop" "1" }',
  }),
  'field-repeated': define<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `This webhook already sends a field ${quoted(name)}.`,
    why: 'The fields make a JSON object, which has one value for each name. The other would be lost.',
    bad: 'webhook order post "https://shop.example/orders" { field "size" "S" field "size" "L" }',
    good: 'webhook order post "https://shop.example/orders" { field "size" "S" field "fit" "L" }',
  }),
  'save-repeated': define<{ attribute: string; path: string }>({
    severity: 'warning',
    message: ({ attribute, path }) => `${quoted(attribute)} is already saved from ${quoted(path)}.`,
    why: 'The second time saves the same once more. To try another place of the answer write another path.',
    bad: 'attribute count\nwebhook stock get "https://shop.example/stock" { save count from "left" save count from "left" }',
    good: 'attribute count\nwebhook stock get "https://shop.example/stock" { save count from "left" }',
  }),
  'invalid-header': define<{ part: 'name' | 'value'; written: string }>({
    severity: 'error',
    message: ({ part, written }) =>
      `${quoted(written)} cannot be the ${part} of a header: ${HEADER_PARTS[part]}.`,
    why: 'Headers are part of HTTP, which knows few characters there. A request with others is not sent at all.',
    bad: 'webhook stock get "https://shop.example/stock" { header "X Shop:" "1" }',
    good: 'webhook stock get "https://shop.example/stock" { header "X-Shop" "1" }',
  }),
};

const HEADER_PARTS = {
  name: 'it has letters, digits and signs such as "-", without spaces or ":"',
  value: 'it is one line of Latin characters',
} as const;
