import { describe, expect, it } from 'vitest';
import { listed, TestWorkspace } from '../support/workspace.js';

describe('a given', () => {
  it.each(['bot "Hi!"', 'visitor "5"', 'visitor completes calendly', 'expect closed'])(
    'does not stand after %s',
    async (step) => {
      const steps = `given split 1 ${step} given vip "yes" given nobody online`;
      expect(await codes(steps)).toEqual(['given-after-step', 'given-after-step']);
    },
  );

  it('is marked where it stands', async () => {
    expect(await said('bot "Hi!"\n  given nobody online')).toEqual([
      '2:3 error given-after-step: "given" comes first: what it says holds from the start of the scenario.',
    ]);
  });

  it('stands after other ones', async () => {
    expect(await codes('given nobody online given split 1 given vip "yes" bot "Hi!"')).toEqual([]);
  });
});

describe('a part of a split', () => {
  it.each(['1', '2', '100'])('is counted %s', async (part) => {
    expect(await codes(`given split ${part}`)).toEqual([]);
  });

  it.each(['0', '-1', '1.5', '-0', '0.0', '1.0'])('is not counted %s', async (part) => {
    expect(await said(`given split ${part}`)).toEqual([
      `1:13 error split-part-number: The parts of a split are counted 1, 2, 3 and so on, not "${part}".`,
    ]);
  });
});

describe('a webhook answers', () => {
  it('what it saves', async () => {
    expect(await codes('given stock answers { left 3 }')).toEqual([]);
  });

  it('nothing else', async () => {
    expect(await said('given stock answers { left 3 vip "yes" }')).toEqual([
      '1:30 error answer-not-saved: The webhook "stock" does not save "vip".',
    ]);
  });

  it('but who cannot be found is reported once', async () => {
    expect(await codes('given stick answers { vip "yes" }')).toEqual(['unknown-webhook']);
    expect(await codes('given stock answers { vup "yes" }')).toEqual(['unknown-attribute']);
  });
});

describe('a channel', () => {
  it.each<[settings: string, channel: string, served: boolean]>([
    ['', 'chat', true],
    ['', 'sms', false],
    ['channels chat', 'sms', false],
    ['channels sms', 'sms', true],
    ['channels sms', 'chat', false],
    ['channels chat, sms', 'sms', true],
  ])('of a sequence with "%s": %s', async (settings, channel, served) => {
    expect(await codes(`given channel ${channel}`, settings)).toEqual(served ? [] : ['channel-not-served']);
  });

  it('is marked where it is named', async () => {
    expect(await said('given channel sms')).toEqual([
      '1:15 error channel-not-served: The sequence "S" does not serve the channel "sms".',
    ]);
  });

  it('of a sequence that cannot be found is not looked at', async () => {
    expect(await codes('given channel sms', '', 'Nowhere')).toEqual(['unknown-sequence']);
  });
});

describe('a widget app', () => {
  it.each(['expect widget', 'visitor completes', 'visitor cancels'])('after "%s" exists', async (words) => {
    const until = 'given stock fails given split 2 visitor "x"';
    expect(await codes(`${until} ${words} calendly`)).toEqual([]);
    expect(await said(`${words} calendy`)).toEqual([
      `1:${words.length + 2} error unknown-widget: There is no widget app "calendy". Did you mean "calendly"?`,
    ]);
  });
});

describe('what could never come true is not looked for', () => {
  const SCENARIO = 'scenario "s" of S {\ngiven nobody online given stock fails expect tag case "x" }';
  const WEBHOOK = 'webhook stock get "https://shop.example/stock"\n';

  it('where all is known it is', async () => {
    const found = await saidOf(`${WEBHOOK}sequence S { branch A { reply "Hi!" end } } ${SCENARIO}`);
    expect(codesOf(found)).toEqual(['given-without-effect', 'given-without-effect', 'never-happens']);
  });

  it.each([
    ['behind an invitation of somebody unknown', 'invite sequence Other', ['unknown-sequence']],
    ['behind an invitation of nobody', 'invite', ['syntax-error']],
    ['in a text without an end', 'reply "Hello', ['unclosed-text']],
    ['in an action that was slipped', 'rely "Hello" end', ['misspelt-keyword']],
  ])('%s', async (_, action, expected) => {
    const found = await saidOf(`${WEBHOOK}sequence S { branch A { reply "Hi!" ${action}\n} } ${SCENARIO}`);
    expect(codesOf(found)).toEqual(expected);
  });

  it('for a webhook while one that is called is unknown', async () => {
    const bot = `${WEBHOOK}sequence S { branch A { reply "Hi!" call stok end } }`;
    const found = await saidOf(`${bot} scenario "s" of S { given stock fails expect at A }`);
    expect(codesOf(found)).toEqual(['unknown-webhook']);
  });
});

/** What is said of the steps; their first line is line 1. */
async function said(steps: string, settings = '', sequence = 'S'): Promise<string[]> {
  const bot = `${FRONT} ${settings} ${BACK}`;
  return saidOf(`${bot} scenario "s" of ${sequence} {\n${steps}\nbot "Hi!" }`);
}

async function saidOf(source: string): Promise<string[]> {
  const diagnostics = (await TestWorkspace.of({ 'bot.seqbot': source })).diagnostics();
  return listed(diagnostics).map((line) => line.replace(/^\d+/, (number) => String(Number(number) - 1)));
}

const FRONT =
  'attribute vip attribute left : number webhook stock get "https://shop.example" { save left from "n" } sequence S {';
const BACK = `
  branch A { ask vip "Hi!" call stock split { 1% -> C ${'1% -> B '.repeat(99)} } }
  branch B { reply "{left|Some} left. Pick a time." widget calendly -> C }
  branch C { reply "One moment, please." chat with all agents else -> D }
  branch D { reply "Nobody is there." close } }`.replace(/\s+/g, ' ');

async function codes(steps: string, settings = '', sequence = 'S'): Promise<string[]> {
  return codesOf(await said(steps, settings, sequence));
}

function codesOf(lines: readonly string[]): string[] {
  return lines.map((line) => line.split(' ')[2]?.replace(':', '') ?? '');
}
