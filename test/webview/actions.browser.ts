import type { ActionType } from '../../language/bot/bot.js';
import { agentsCases } from './cases/agents-cases.js';
import type { Case } from './cases/case.js';
import { logicCases } from './cases/logic-cases.js';
import { visitorCases } from './cases/visitor-cases.js';
import { test } from './fixtures.js';
import { LOOKS } from './panel.js';
import { takePictures } from './pictures.js';
import { expectNothingSerious } from './seriousness.js';

/** One for each action of the language: without one, this does not type-check. */
const cases: { readonly [T in ActionType]: Case } = { ...visitorCases, ...agentsCases, ...logicCases };

for (const [name, { source, play }] of Object.entries(cases)) {
  // What only decides and counts looks like the rest.
  const themes = Object.hasOwn(logicCases, name) ? LOOKS.slice(0, 1) : LOOKS;
  test(`${name} is played, and everybody can use it`, async ({ panel }) => {
    await panel.play(source);
    await play(panel);
    await takePictures(panel, name, themes);
    await expectNothingSerious(panel, themes);
  });
}
