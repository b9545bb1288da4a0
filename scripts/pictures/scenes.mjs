/** @typedef {import('../../test/host/page/workbench.mjs').Workbench} Workbench */

/**
 * @typedef {object} Scene
 * @property {string} name of its pictures
 * @property {(workbench: Workbench) => Promise<void>} show
 * @property {{ x: number, y: number, width: number, height: number }} [clip] in CSS pixels; the window when left out
 */

const FILE = 'pizza.seqbot';
const SEQUENCE = 'PizzaPalace';
/** The line of what an agent is waited for with. */
const CHANGED = 45;

/** What is pictured, in the order in which one window shows it. @type {readonly Scene[]} */
export const SCENES = [
  { name: 'preview', show: showPreview },
  { name: 'completion', show: showCompletion, clip: { x: 10, y: 275, width: 760, height: 320 } },
  { name: 'did-you-mean', show: showDidYouMean, clip: { x: 10, y: 275, width: 1000, height: 215 } },
  { name: 'coverage', show: showCoverage },
  { name: 'scenarios', show: showScenarios },
];

/** A conversation beside its source. @param {Workbench} workbench */
async function showPreview(workbench) {
  await workbench.open(FILE);
  await workbench.run('View: Close Primary Side Bar');
  await workbench.run('Seqbot: Open Preview');
  const preview = workbench.shownPreview();
  await preview.answer('Ann');
  await preview.button('Order a pizza').click();
  await preview.button('Choose: Margherita').click();
  await preview.says('Where do we send the receipt?').waitFor();
  await preview.answer('ann@example.com');
  await preview.says('Grazie, Ann!').waitFor();
  await preview.pictures();
  await workbench.editor(FILE).click('Who and what');
}

/** Where a bubble may lead. @param {Workbench} workbench */
async function showCompletion(workbench) {
  await workbench.run('View: Close All Editors');
  await workbench.run('View: Toggle Primary Side Bar Visibility');
  const editor = await workbench.open(FILE);
  await workbench.run('View: Close Primary Side Bar');
  await editor.goBehind('-> Person');
  await editor.type('\n"Where are you?" -> ');
  await workbench.suggestions.rows.first().waitFor();
}

/** A slip, and what was probably meant. @param {Workbench} workbench */
async function showDidYouMean(workbench) {
  const editor = workbench.editor(FILE);
  await editor.type('Persn');
  await workbench.suggestions.item('Person').waitFor();
  await workbench.page.keyboard.press('Escape');
  await workbench.suggestions.widget.waitFor({ state: 'hidden' });
  await editor.squiggles('error').first().waitFor();
  await editor.hover('Persn');
}

/** What one scenario plays, and what none does. @param {Workbench} workbench */
async function showCoverage(workbench) {
  const { testing } = workbench;
  await workbench.run('File: Revert File');
  await workbench.palette.goTo(1);
  await workbench.run('Testing: Focus on Test Explorer View');
  await testing.expand(FILE);
  await testing.expand(SEQUENCE);
  await testing.press('A new visitor orders a Diavola', 'Run Test with Coverage');
  await testing.coverageOf(FILE).waitFor();
  await workbench.editor(FILE).root.locator('.coverage-deco-miss').first().waitFor();
}

/** A text that is no longer what scenarios expect. @param {Workbench} workbench */
async function showScenarios(workbench) {
  const { testing } = workbench;
  const editor = workbench.editor(FILE);
  await workbench.run('Test: Clear All Results');
  await workbench.palette.goTo(CHANGED);
  await editor.replace('One moment, please.', 'One moment, {name}.');
  await testing.press(FILE, 'Run Test');
  await testing.row('A question, then a person', 'Failed').waitFor();
}
