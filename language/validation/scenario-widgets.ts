import { WIDGET_APPS } from '../bot/bot.js';
import {
  type ExpectWidget,
  isExpect,
  isVisitorTurn,
  type Scenario,
  type VisitorTurn,
} from '../generated/ast.js';
import type { Check } from './checks.js';
import { reachOf } from './reach.js';

const APPS: ReadonlySet<string> = new Set(WIDGET_APPS);

/** The bot has the widget that a scenario expects, or lets the visitor complete or cancel. */
export const widgetsAreShown: Check<Scenario> = (scenario, report) => {
  const uses = scenario.steps.flatMap(widgetOf).filter(({ app }) => app !== undefined && APPS.has(app));
  const reach = uses.length > 0 ? reachOf(scenario) : undefined;
  if (!reach) return;
  const shown = new Set(reach.doings.flatMap(({ texts }) => texts.get('widget')?.constant ?? []));
  // An app that does not exist may be meant to be this one.
  if ([...shown].some((app) => !APPS.has(app))) return;
  const suggestion = shown.size === 1 ? [...shown][0] : undefined;
  for (const node of uses) {
    const app = node.app ?? '';
    if (shown.has(app)) continue;
    report('widget-never-shown', { app, sequence: reach.sequence, suggestion }, { node, property: 'app' });
  }
};

function widgetOf(step: Scenario['steps'][number]): (VisitorTurn | ExpectWidget)[] {
  if (isVisitorTurn(step)) return step.widget ? [step] : [];
  return isExpect(step) && step.outcome?.$type === 'ExpectWidget' ? [step.outcome] : [];
}
