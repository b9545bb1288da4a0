import { describe, expect, it } from 'vitest';
import { listed, TestWorkspace } from '../support/workspace.js';

describe('a given', () => {
  it.each(['bot "Hi!"', 'visitor "5"', 'visitor completes calendly', 'expect closed'])(
    'does not stand after %s',
    async (step) => {
      const steps = `given nobody online ${step} given vip "yes" given nobody online`;
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
    expect(await codes(`${words} calendly`)).toEqual([]);
    expect(await said(`${words} calendy`)).toEqual([
      `1:${words.length + 2} error unknown-widget: There is no widget app "calendy". Did you mean "calendly"?`,
    ]);
  });
});

/** What is said of the steps; their first line is line 1. */
async function said(steps: string, settings = '', sequence = 'S'): Promise<string[]> {
  const source = `${FRONT} ${settings} ${BACK} scenario "s" of ${sequence} {\n${steps}\n}`;
  const diagnostics = (await TestWorkspace.of({ 'bot.seqbot': source })).diagnostics();
  return listed(diagnostics).map((line) => line.replace(/^\d+/, (number) => String(Number(number) - 1)));
}

const FRONT =
  'attribute vip attribute left : number webhook stock get "https://shop.example" { save left from "n" } sequence S {';
const BACK = 'branch A { ask vip "Hi!" call stock end } }';

async function codes(steps: string, settings = '', sequence = 'S'): Promise<string[]> {
  return (await said(steps, settings, sequence)).map((line) => line.split(' ')[2]?.replace(':', '') ?? '');
}
