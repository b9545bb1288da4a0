/** @typedef {import('../../test/host/page/preview.mjs').Preview} Preview */
/** @typedef {import('../../test/host/page/workbench.mjs').Workbench} Workbench */

/** How long people look at what has changed, and at a key that was pressed, in milliseconds. */
const LOOK = 1600;
const KEY = 130;

const FILE = 'pizza.seqbot';
/** What is typed behind the question, and how much of it at a time. */
const BEHIND = 'Which one';
/** The line of a branch further below. */
const PERSON = 42;
const TYPED = [' shall', ' it', ' be,', ' {name}'];

/**
 * Plays a bot while it is written.
 * @param {Workbench} workbench a window with nothing open
 * @param {import('./film.mjs').Film} film
 */
export async function tellStory(workbench, film) {
  await workbench.open(FILE);
  await workbench.run('View: Close Primary Side Bar');
  await workbench.run('Seqbot: Open Preview');
  const preview = workbench.shownPreview();
  await preview.says('What should we call you?').waitFor();
  // Where the list of commands was clicked, there is now the sash between the two.
  await workbench.page.mouse.move(0, 0);
  await film.show(LOOK);
  await order(preview, film);
  await edit(workbench, preview, film);
  await playToCursor(workbench, preview, film);
  await save(workbench, preview, film);
}

/** @param {Preview} preview @param {import('./film.mjs').Film} film */
async function order(preview, film) {
  await preview.answer('Ann');
  await preview.says('Nice to meet you, Ann.').waitFor();
  await film.show(LOOK);
  await preview.button('Order a pizza').click();
  await preview.says(BEHIND).waitFor();
  await preview.pictures();
  await film.show(LOOK);
}

/** The conversation follows. @param {Workbench} workbench @param {Preview} preview @param {import('./film.mjs').Film} film */
async function edit(workbench, preview, film) {
  const editor = workbench.editor(FILE);
  await editor.goBehind(BEHIND);
  for (const part of TYPED) {
    await editor.insert(part);
    await film.show(KEY);
  }
  await preview.says('Which one shall it be, Ann?').waitFor();
  await film.show(LOOK * 1.5);
}

/** @param {Workbench} workbench @param {Preview} preview @param {import('./film.mjs').Film} film */
async function playToCursor(workbench, preview, film) {
  await workbench.palette.goTo(PERSON);
  await preview.moves.getByRole('button', { name: 'Play to the cursor: Person' }).hover();
  await film.show(LOOK);
  await preview.move('Play to the cursor: Person');
  await preview.says('One moment, please.').waitFor();
  await film.show(LOOK * 1.5);
}

/** @param {Workbench} workbench @param {Preview} preview @param {import('./film.mjs').Film} film */
async function save(workbench, preview, film) {
  await preview.move('Save as scenario');
  await workbench.palette.input.fill('Somebody asks for a person');
  await film.show(LOOK);
  await workbench.page.keyboard.press('Enter');
  await workbench.editor(FILE).root.getByText('Somebody asks for a person').first().waitFor();
  await film.show(LOOK * 2);
}
