import { expect, test } from './fixtures.js';
import type { Panel } from './panel.js';

const BOT = `attribute word
sequence Echo { branch Start { ask word "Say something" -> Said } branch Said { reply "You said {word}." goto Start } }`;

/** Each brings an answer, an echo and a question. */
const TURNS = 700;

/** What may change in the page when one more turn is shown, however many there are: nodes and attributes. */
const CHANGES_OF_A_TURN = 120;

test('2,000 items are shown, scrolled and stepped back through at the price of what changes', async ({
  panel,
  page,
}, info) => {
  await panel.play(BOT);
  const inputs = Array.from({ length: TURNS }, (_, turn) => ({ type: 'say' as const, text: `word ${turn}` }));
  const times: string[] = [];
  const timed = async (what: string, act: () => Promise<void>) => {
    const start = performance.now();
    await act();
    times.push(`${what} ${Math.round(performance.now() - start)} ms`);
  };
  await timed('playing', async () => {
    await panel.send({ type: 'play', setup: {}, inputs });
    await expect(panel.log).toContainText(`You said word ${TURNS - 1}.`);
  });
  await watchChanges(panel);
  await timed('one more turn', async () => {
    await panel.answer('the last');
    await expect(panel.log).toContainText('You said the last.');
  });
  expect(await changes(panel)).toBeLessThan(CHANGES_OF_A_TURN);
  await timed('a step back', async () => {
    await panel.move('Step back');
    await expect(panel.log).not.toContainText('You said the last.');
  });
  expect(await changes(panel)).toBeLessThan(CHANGES_OF_A_TURN);
  await timed('scrolling to the top', async () => {
    await panel.log.hover();
    await page.mouse.wheel(0, -1_000_000);
    await expect(panel.log.getByText('You said word 0.')).toBeInViewport();
  });
  expect(await changes(panel)).toBeLessThan(CHANGES_OF_A_TURN);
  await timed('an edit', async () => {
    await panel.edit(BOT.replace('You said', 'I heard'));
    await expect(panel.log).toContainText(`I heard word ${TURNS - 1}.`);
  });
  await timed('back to the start', async () => {
    await panel.move('Restart');
    await expect(panel.log).not.toContainText('I heard');
  });
  info.annotations.push({ type: 'times', description: times.join(', ') });
  console.log(times.join(', '));
});

/** Counts every change of the log's tree from now on. */
async function watchChanges(panel: Panel): Promise<void> {
  await panel.log.evaluate((log) => {
    let count = 0;
    const observer = new MutationObserver((records) => {
      count += records.length;
    });
    observer.observe(log, { childList: true, subtree: true, attributes: true, characterData: true });
    Object.assign(globalThis, {
      takeChanges: () => {
        const taken = count + observer.takeRecords().length;
        count = 0;
        return taken;
      },
    });
  });
}

/** How many there were since this was last asked. */
async function changes(panel: Panel): Promise<number> {
  return panel.page.evaluate(() => {
    const take: unknown = Reflect.get(globalThis, 'takeChanges');
    return typeof take === 'function' ? Number(take()) : Number.NaN;
  });
}
