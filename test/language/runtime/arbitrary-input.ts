import fc from 'fast-check';
import type { Circumstances, Input, Profile, Setup } from '../../../language/runtime/index.js';
import { channel, name, words } from './arbitrary-bot.js';

const profile: fc.Arbitrary<Profile> = fc
  .array(fc.tuple(name, words))
  .map((entries) => Object.fromEntries(entries));

const circumstances: fc.Arbitrary<Partial<Circumstances>> = fc.record(
  {
    online: fc.oneof(fc.constantFrom('everyone' as const, 'nobody' as const), fc.array(name)),
    popups: fc.constantFrom('allowed' as const, 'blocked' as const),
    splits: fc.array(fc.integer({ min: -1, max: 3 })),
  },
  { requiredKeys: [] },
);

export const anySetup: fc.Arbitrary<Setup> = fc.record(
  { sequence: name, channel, profile, circumstances, seed: fc.integer() },
  { requiredKeys: [] },
);

const index = fc.integer({ min: -1, max: 3 });
const result = fc.oneof(
  fc.record({ kind: fc.constant('json' as const), json: fc.jsonValue() }),
  fc.record({ kind: fc.constant('values' as const), values: profile }),
  fc.record({ kind: fc.constant('failed' as const) }),
);

/** Anything that can happen to a conversation; mostly what leads on. */
export const anyInput: fc.Arbitrary<Input> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('say' as const), text: words }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('pick' as const), index }) },
  fc.record({ type: fc.constant('open-link' as const), index }),
  fc.record({ type: fc.constantFrom('complete-widget' as const, 'cancel-widget' as const) }),
  fc.record({ type: fc.constant('call-result' as const), result }),
  fc.record({ type: fc.constant('edit-profile' as const), attribute: name, value: fc.option(words) }),
  fc.record({ type: fc.constant('change-circumstances' as const), circumstances }),
);
