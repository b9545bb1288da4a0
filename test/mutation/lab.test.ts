import { expect, test } from 'vitest';
import { Lab } from './lab.js';
import { described } from './mutations.js';

const PATH = 'examples/tea.seqbot';
const TEA = `attribute tea : "Green" | "Black"
attribute cups : number 1..5

sequence Tea {
  branch Start {
    reply "Tea?"
    ask tea "Which one?"
    ask cups "How many cups?" retry "One to five."
    if cups > 2 { tag case "Thirsty" }
    note "{tea|water}"
    reply "Coming."
    cards {
      card "More" { text "Another cup" -> Bye }
      card "Enough" { -> Bye }
    }
  }

  branch Bye {
    reply "Bye!"
    close
  }
}

scenario "Black" of Tea {
  visitor "Black"
  visitor 3
  bot     "Coming."
  expect  tag case "Thirsty"
  visitor "Enough"
  bot     "Bye!"
}
`;

const lab = await Lab.of({ [PATH]: TEA });
const mutations = lab.mutations();

test.each([
  ['Tea.Start: text: Coming. => Coming.x', 'killed'],
  ['Tea.Start: text: Thirsty => Thirstyx', 'killed'],
  ['Tea.Start: number: 2 => 3', 'killed'],
  ['Tea.Start: text: Enough => Enoughx', 'killed'],
  ['Tea.Start: text: Tea? => Tea?x', 'survived'],
  ['Tea.Start: number: 2 => 1', 'untold'],
  ['cups: bound: 5 => 4', 'survived'],
  ['Tea.Bye: removed: reply "Bye!" =>', 'killed'],
  ['Tea.Bye: end: close => end', 'survived'],
  ['Tea.Start: text: Another cup => Another cupx', 'untold'],
  ['Tea.Start: removed: -> Bye =>', 'survived'],
  ['Tea.Start: fallback: tea|water => tea|waterx', 'equal'],
] as const)('%s is %s', async (words, verdict) => {
  const mutation = mutations.find((each) => described(each) === `${PATH} ${words}`);
  expect(mutation, mutations.map(described).join('\n')).toBeDefined();
  expect(mutation && (await lab.verdict(mutation))).toBe(verdict);
});
