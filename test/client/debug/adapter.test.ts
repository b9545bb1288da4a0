import { describe, expect, it } from 'vitest';
import { DebugClient } from './client.js';
import { BOT, FAILURE, failing, lines, passing } from './walks.js';

const FILE = '/w/pizza place.seqbot';
const AT = (line: number) => ({ breakpoints: [[FILE, [line]]] as const });

/** The one-based line of the innermost frame, and whether it is in the bot. */
async function where(client: DebugClient): Promise<unknown> {
  const body = await client.frames();
  const frames = typeof body === 'object' && body && 'stackFrames' in body ? body.stackFrames : [];
  const [top] = Array.isArray(frames) ? frames : [];
  return top && `${top.source.path === BOT ? 'bot' : 'scenario'} ${top.line}`;
}

describe('a session', () => {
  it('asks for breakpoints once the scenario is read', async () => {
    const client = new DebugClient(passing);
    await client.ask('initialize');
    expect(client.events('initialized')).toEqual([]);
    await client.ask('launch');
    expect(client.events('initialized')).toHaveLength(1);
    expect(client.messages.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('says why there is none', async () => {
    const client = new DebugClient(new Error('pizza.seqbot has errors'));
    expect(await client.ask('launch')).toMatchObject({ success: false, message: 'pizza.seqbot has errors' });
    expect(await client.ask('threads')).toMatchObject({ success: false });
    expect(await client.ask('disconnect')).toMatchObject({ success: true });
  });

  it.each(['nonsense', 'constructor', '__proto__'])('refuses "%s"', async (command) => {
    expect(await new DebugClient(passing).ask(command)).toMatchObject({ success: false, command });
  });

  it.each([
    ['setBreakpoints', { source: 7, breakpoints: 'x' }],
    ['setBreakpoints', { source: { path: FILE }, breakpoints: [null, {}] }],
    ['variables', { variablesReference: 'x' }],
    ['gotoTargets', {}],
    ['setExceptionBreakpoints', { filters: 3 }],
  ])('makes nothing of nonsense in %s', async (command, given) => {
    const client = await DebugClient.begun(passing);
    expect(await client.ask(command, given)).toMatchObject({ success: true });
  });

  it('has one thread, the scenario', async () => {
    const client = await DebugClient.begun(passing);
    expect(await client.body('threads')).toEqual({ threads: [{ id: 1, name: 'An order' }] });
  });
});

describe('playing', () => {
  it('goes on line by line, and ends', async () => {
    const client = await DebugClient.begun(passing);
    while (client.tick());
    expect(client.shown).toEqual([0, 0, 0, 1, 2, 2]);
    expect(client.events('stopped')).toEqual([]);
    expect(client.events('terminated')).toHaveLength(1);
    expect(client.result).toEqual({
      status: 'passed',
      transcript: ['Bot: Hello!', 'Bubble: Order', 'Visitor: Order', 'Bot: Your name?', 'Visitor: Ann'],
    });
  });

  it('shows only where it stops when there is no beat', async () => {
    const client = await DebugClient.begun(passing, { pace: 0, ...AT(24) });
    expect(client.shown).toEqual([0, 0]);
    expect(client.events('stopped')).toMatchObject([{ reason: 'breakpoint', hitBreakpointIds: [1] }]);
  });

  it('says what happens once, with its line', async () => {
    const client = await DebugClient.begun(passing);
    while (client.tick());
    await client.ask('stepBack');
    expect(client.events('output').slice(0, 3)).toMatchObject([
      { output: 'Bot: Hello!\n', category: 'stdout', line: 21 },
      { output: 'Bubble: Order\n' },
      { output: 'Visitor: Order\n', line: 24, source: { name: 'pizza place.seqbot' } },
    ]);
    expect(client.events('output')).toHaveLength(6);
  });

  it('stops at what does not come true, as at an exception', async () => {
    const client = await DebugClient.begun(failing);
    while (client.tick());
    expect(client.events('stopped')).toMatchObject([{ reason: 'exception', threadId: 1 }]);
    expect(client.events('terminated')).toEqual([]);
    expect(client.result).toMatchObject({ status: 'failed', failure: FAILURE });
    expect(await client.body('exceptionInfo')).toMatchObject({
      description: expect.stringMatching(/closed\n.*nothing/),
    });
    expect(await where(client)).toBe('scenario 26');
    await client.ask('continue');
    expect(client.events('terminated')).toHaveLength(1);
  });

  it('does not if that is not wanted', async () => {
    const client = new DebugClient(failing);
    await client.ask('launch');
    await client.ask('setExceptionBreakpoints', { filters: [] });
    await client.ask('configurationDone');
    while (client.tick());
    expect(client.events('stopped')).toEqual([]);
    expect(client.events('terminated')).toHaveLength(1);
  });

  it('runs to the end at once without debugging', async () => {
    const client = await DebugClient.begun(failing, { stops: false, stopOnEntry: true, ...AT(23) });
    expect(client.tick()).toBe(false);
    expect(client.events('stopped')).toEqual([]);
    expect(client.events('terminated')).toHaveLength(1);
    expect(client.result).toMatchObject({ status: 'failed' });
  });

  it('can fail before it has begun', async () => {
    const client = await DebugClient.begun({ ...failing, stops: [] });
    expect(client.events('stopped')).toMatchObject([{ reason: 'exception' }]);
    expect(await where(client)).toBe('scenario 26');
  });

  it('pauses and goes on', async () => {
    const client = await DebugClient.begun(passing);
    client.tick();
    await client.ask('pause');
    expect(client.events('stopped')).toMatchObject([{ reason: 'pause' }]);
    expect(client.tick()).toBe(false);
    await client.ask('continue');
    expect(await where(client)).toBe('scenario 24');
    expect(client.tick()).toBe(true);
  });

  it('plays nothing more once it is stopped', async () => {
    const client = await DebugClient.begun(passing);
    await client.ask('disconnect');
    expect(client.tick()).toBe(false);
    expect(client.events('terminated')).toHaveLength(1);
    expect(client.result).toBeUndefined();
  });
});

describe('steps', () => {
  it.each<[name: string, moves: readonly string[], there: string | undefined]>([
    ['over a line', ['next'], 'scenario 23'],
    ['over lines', ['next', 'next', 'next'], 'scenario 25'],
    ['into the bot', ['stepIn'], 'bot 3'],
    ['on in the bot', ['stepIn', 'next'], 'bot 4'],
    ['out of the bot', ['stepIn', 'stepOut'], 'scenario 23'],
    ['behind the bot', ['stepIn', 'next', 'next'], 'scenario 23'],
    ['into where nothing is played', ['next', 'stepIn'], 'scenario 24'],
    ['back', ['next', 'next', 'stepBack'], 'scenario 23'],
    ['back over the bot', ['next', 'next', 'next', 'stepBack'], 'scenario 24'],
    ['back in the bot', ['stepIn', 'next', 'stepBack'], 'bot 3'],
    ['back to the line', ['stepIn', 'stepBack'], 'scenario 21'],
    ['back from the beginning', ['stepBack'], 'scenario 21'],
    ['back to the beginning', ['next', 'next', 'reverseContinue'], 'scenario 21'],
  ])('lead %s', async (_, moves, there) => {
    const client = await DebugClient.begun(passing, { stopOnEntry: true });
    for (const move of moves) await client.ask(move);
    expect(await where(client)).toBe(there);
    expect(client.events('stopped')).toHaveLength(moves.length + 1);
  });

  it('lead to the end', async () => {
    const client = await DebugClient.begun(passing, { stopOnEntry: true });
    for (let line = 0; line < 5; line++) await client.ask('next');
    expect(client.events('terminated')).toHaveLength(1);
    expect(client.result).toMatchObject({ status: 'passed' });
  });

  it('lead back from a failure, and to it again', async () => {
    const client = await DebugClient.begun(failing, { pace: 0 });
    await client.ask('stepBack');
    expect(await where(client)).toBe('scenario 26');
    await client.ask('stepBack');
    expect(await where(client)).toBe('scenario 25');
    await client.ask('continue');
    expect(client.events('stopped')).toMatchObject([{}, {}, {}, { reason: 'exception' }]);
    await client.ask('next');
    expect(client.events('terminated')).toHaveLength(1);
  });

  it('lead to a line that is chosen', async () => {
    const client = await DebugClient.begun(passing, { stopOnEntry: true });
    const found = await client.body('gotoTargets', { source: { path: FILE }, line: 25 });
    expect(found).toEqual({ targets: [{ id: 3, label: 'visitor "Ann"', line: 25 }] });
    expect(await client.body('gotoTargets', { source: { path: BOT }, line: 25 })).toEqual({ targets: [] });
    await client.ask('goto', { threadId: 1, targetId: 3 });
    expect(await where(client)).toBe('scenario 25');
    expect(client.shown.at(-1)).toBe(1);
  });
});

describe('breakpoints', () => {
  it.each<[name: string, file: string, line: number, there: number | undefined]>([
    ['on a line', FILE, 23, 23],
    ['on the title', FILE, 21, 21],
    ['on what is given, at the next line', FILE, 22, 23],
    ['above the scenario', FILE, 20, undefined],
    ['below it', FILE, 27, undefined],
    ['in the bot', BOT, 14, 14],
    ['within something of several lines', BOT, 6, 4],
    ['where the bot does not come', BOT, 30, undefined],
    ['in another file', 'file:///w/other.seqbot', 3, undefined],
  ])('are put %s', async (_, path, line, there) => {
    const client = await DebugClient.begun(passing);
    const body = await client.body('setBreakpoints', { source: { path }, breakpoints: [{ line }] });
    const put = there === undefined ? { verified: false } : { verified: true, line: there };
    expect(body).toMatchObject({ breakpoints: [put] });
  });

  it('stop before a line is played', async () => {
    const client = await DebugClient.begun(passing, AT(24));
    while (client.tick());
    expect(client.events('stopped')).toMatchObject([{ reason: 'breakpoint', hitBreakpointIds: [1] }]);
    expect(client.shown.at(-1)).toBe(0);
    await client.ask('continue');
    while (client.tick());
    expect(client.events('terminated')).toHaveLength(1);
  });

  it('stop in the bot, once for a line', async () => {
    const client = await DebugClient.begun(passing, { breakpoints: [[BOT, [16]]] });
    while (client.tick());
    expect(await where(client)).toBe('bot 16');
    expect(client.shown.at(-1)).toBe(2);
    await client.ask('continue');
    expect(client.events('stopped')).toHaveLength(1);
  });

  it.each(['next', 'stepOut', 'continue'])('in the bot are not passed by "%s"', async (move) => {
    const client = await DebugClient.begun(passing, { stopOnEntry: true, breakpoints: [[BOT, [3]]] });
    await client.ask(move);
    expect(await where(client)).toBe('bot 3');
    expect(client.events('stopped').at(-1)).toMatchObject({ reason: 'breakpoint' });
  });

  it('are come back to', async () => {
    const client = await DebugClient.begun(failing, { pace: 0, ...AT(24) });
    await client.ask('continue');
    await client.ask('reverseContinue');
    expect(await where(client)).toBe('scenario 24');
  });

  it('take the place of those before', async () => {
    const client = await DebugClient.begun(passing, AT(24));
    await client.ask('setBreakpoints', { source: { path: FILE }, breakpoints: [] });
    while (client.tick());
    expect(client.events('stopped')).toEqual([]);
  });
});

describe('what is seen', () => {
  it('is the line, and where the bot is', async () => {
    const client = await DebugClient.begun(passing, { stopOnEntry: true });
    await client.ask('next');
    expect(await client.frames()).toMatchObject({
      stackFrames: [
        { name: 'bot "Hello!"', line: 23, column: 3, source: { name: 'pizza place.seqbot' } },
        { name: 'Pizza › Start', line: 4, presentationHint: 'subtle' },
      ],
    });
  });

  it('is what the bot does, and the line that it comes from', async () => {
    const client = await DebugClient.begun(passing, { stopOnEntry: true });
    await client.ask('stepIn');
    expect(await client.frames()).toMatchObject({
      stackFrames: [
        { name: 'Pizza › Start', line: 3 },
        { name: 'scenario "An order"', line: 21 },
      ],
      totalFrames: 2,
    });
  });

  it('is counted as the client does', async () => {
    const client = new DebugClient(passing, { stopOnEntry: true });
    await client.ask('initialize', { linesStartAt1: false, columnsStartAt1: false });
    await client.ask('launch');
    await client.ask('configurationDone');
    const { start } = lines(20);
    expect(await client.frames()).toMatchObject({
      stackFrames: [{ line: start.line, column: start.character }],
    });
  });

  it('is what is known of the visitor and what has happened', async () => {
    const client = await DebugClient.begun(passing, { pace: 0, ...AT(26) });
    expect(await client.body('scopes', { frameId: 1 })).toMatchObject({
      scopes: [
        { name: 'Visitor', variablesReference: 1 },
        { name: 'What Happened', variablesReference: 2 },
      ],
    });
    expect(await client.body('variables', { variablesReference: 1 })).toMatchObject({
      variables: [{ name: 'name', value: '"Ann"' }],
    });
    expect(await client.body('variables', { variablesReference: 2 })).toMatchObject({
      variables: [{ name: '1', value: 'Visitor: Ann' }],
    });
    expect(await client.body('variables', { variablesReference: 9 })).toEqual({ variables: [] });
  });

  it('is what was expected, at a failure', async () => {
    const client = await DebugClient.begun(failing, { pace: 0 });
    expect(await client.body('variables', { variablesReference: 1 })).toMatchObject({
      variables: [
        { name: 'expected', value: 'closed' },
        { name: 'actual', value: 'nothing' },
      ],
    });
    expect(await client.body('variables', { variablesReference: 2 })).toMatchObject({
      variables: [{ name: 'name' }, { name: 'age', value: '42' }],
    });
  });

  it('is what an attribute is known to be', async () => {
    const client = await DebugClient.begun(failing, { pace: 0 });
    expect(await client.body('evaluate', { expression: ' name ' })).toMatchObject({ result: '"Ann"' });
    expect(await client.ask('evaluate', { expression: 'constructor' })).toMatchObject({ success: false });
  });

  it('is nothing before the beginning', async () => {
    const client = await DebugClient.begun(passing, { stopOnEntry: true });
    expect(await client.body('variables', { variablesReference: 2 })).toEqual({ variables: [] });
    expect(await client.frames()).toMatchObject({ totalFrames: 1 });
    expect(await client.ask('exceptionInfo')).toMatchObject({ success: false });
  });
});
