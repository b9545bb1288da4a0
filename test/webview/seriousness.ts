import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { type Panel, THEMES, type Theme } from './panel.js';

/** What depends on colours; the rest is the same in every theme. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];

const SERIOUS = ['serious', 'critical'];

/** In none of the themes does axe find anything that keeps people from using the panel. */
export async function expectNothingSerious(panel: Panel, themes: readonly Theme[] = THEMES): Promise<void> {
  for (const theme of themes) {
    await panel.setTheme(theme);
    const axe = new AxeBuilder({ page: panel.page });
    const { violations } = await (theme === 'dark' ? axe : axe.withRules(BY_COLOUR)).analyze();
    const serious = violations.filter(({ impact }) => SERIOUS.includes(impact ?? ''));
    const told = serious.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html}\n${failureSummary}`),
    );
    expect(told, theme).toEqual([]);
  }
}
