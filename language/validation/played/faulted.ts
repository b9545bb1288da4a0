import type { Report } from '../../diagnostics/report.js';
import type { Scenario } from '../../generated/ast.js';
import type { SeqbotServices } from '../../services.js';
import type { Check } from '../checks.js';
import { expectationsCanComeTrue } from '../scenario-expectations.js';
import { visitorSpeaksBeforeTheEnd } from '../scenario-form.js';
import { givensMatter } from '../scenario-givens.js';
import { widgetsAreShown } from '../scenario-widgets.js';

/** Rules that say why a scenario does not come true, besides errors: with these none is played. */
const RULES: readonly Check<Scenario>[] = [
  givensMatter,
  widgetsAreShown,
  expectationsCanComeTrue,
  visitorSpeaksBeforeTheEnd,
];

/** Whether another rule finds fault with a scenario: what comes of it when it is played may follow from that. */
export function isFaultedAlready(scenario: Scenario, services: SeqbotServices): boolean {
  let isFaulted = false;
  const report: Report = () => {
    isFaulted = true;
  };
  for (const rule of RULES) rule(scenario, report, services);
  return isFaulted;
}
