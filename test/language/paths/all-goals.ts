import type { Address } from '../../../language/bot/address.js';
import type { Action, Bot } from '../../../language/bot/bot.js';
import type { Goal } from '../../../language/paths/index.js';
import type { Ending } from '../../../language/runtime/index.js';

const ENDINGS: readonly Ending[] = [
  'end',
  'ran-off',
  'closed',
  'agents',
  'bot',
  'widget',
  'runaway',
  'broken',
];

/** Everything that one could look for in a bot, possible or not. */
export function allGoals({ sequences, attributes }: Bot): Goal[] {
  const names = attributes.map(({ name }) => name);
  return sequences.flatMap(({ branches }, s) =>
    branches.flatMap(({ actions }, b) => {
      const at = `/sequences/${s}/branches/${b}`;
      return [
        ...(['branch', 'runaway'] as const).map((kind): Goal => ({ kind, at })),
        { kind: 'ended', at, ending: 'ran-off' } as const,
        ...addressesIn(actions, `${at}/actions`).flatMap((action) => goalsAt(action, names)),
      ];
    }),
  );
}

function goalsAt(at: Address, attributes: readonly string[]): Goal[] {
  return [
    ...ENDINGS.map((ending): Goal => ({ kind: 'ended', at, ending })),
    ...attributes.map((attribute): Goal => ({ kind: 'unknown', at, attribute })),
  ];
}

function addressesIn(actions: readonly Action[], list: Address): Address[] {
  return actions.flatMap((action, index) => {
    const at = `${list}/${index}`;
    if (action.type !== 'condition' || !('then' in action)) return [at];
    return [
      at,
      ...addressesIn(action.then, `${at}/then`),
      ...addressesIn(action.otherwise ?? [], `${at}/otherwise`),
    ];
  });
}
