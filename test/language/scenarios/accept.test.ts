import { describe, expect, it } from 'vitest';
import { scenarioLines } from '../../../language/decompiler/scenario-lines.js';
import { load } from '../../../language/runtime/index.js';
import { accept } from '../../../language/scenarios/accept/accept.js';
import { run, type Script } from '../../../language/scenarios/index.js';
import { written } from '../../../language/text/write.js';
import { PIZZA } from './pizza-bot.js';
import { at, bot, completes, expects, is, scriptOf, unknown, visitor } from './scenario-builder.js';

const program = load(PIZZA);
const types = new Map(PIZZA.attributes.map(({ name, type }) => [name, type]));

/** The steps of a script as it is accepted, in the words of a source; what is left for people stands at the end. */
function accepted(script: Script): string[] {
  const { script: after, changes, rest } = accept(program, script);
  expect(run(program, after).status).toBe(rest === undefined ? 'passed' : 'failed');
  expect(changes.length === 0).toBe(after === script || JSON.stringify(after) === JSON.stringify(script));
  const again = accept(program, after);
  expect(again.changes).toEqual([]);
  const lines = scenarioLines(after, { text: written, types }).split('\n').slice(1, -2);
  return rest === undefined ? lines : [...lines, `${rest.kind} at ${rest.at}`];
}

const steps = (...all: Parameters<typeof scriptOf>[0]) => accepted(scriptOf(all));
const ordered = [visitor('Order'), visitor('Diavola'), visitor('2')];
const turns = ['visitor "Order"', 'visitor "Diavola"', 'visitor 2'];

describe('a text', () => {
  it('becomes what is said instead', () => {
    expect(steps(bot('Hi there!'), bot('What now?'))).toEqual(['bot "Hi **there**!"', 'bot "What now?"']);
    expect(steps(bot('Hi **there**!'), bot('What now'))).toEqual(['bot "Hi **there**!"', 'bot "What now?"']);
  });

  it('becomes what it is most like, and leaves to others what they say already', () => {
    expect(steps(bot('What now'))).toEqual(['bot "What now?"']);
    expect(steps(bot('What is it'), bot('What now?'))).toEqual(['bot "Hi **there**!"', 'bot "What now?"']);
  });

  it('goes when nothing is said in its place', () => {
    expect(steps(bot('Hi **there**!'), bot('What now?'), bot('And more?'))).toEqual([
      'bot "Hi **there**!"',
      'bot "What now?"',
    ]);
  });

  it('that asks again becomes what it asks now', () => {
    expect(steps(visitor('Order'), visitor('Diavola'), visitor('many'), bot('A number please'))).toEqual([
      'visitor "Order"',
      'visitor "Diavola"',
      'visitor "many"',
      'bot "A number, please."',
    ]);
  });
});

describe('an expectation', () => {
  it('becomes what happens', () => {
    const wrong = [
      expects({ type: 'tag', on: 'contact', tag: 'orders' }),
      expects({ type: 'lead', to: 'order@pizza.example' }),
      expects({ type: 'note', text: '2 Margherita for Maya' }),
      expects({ type: 'note', on: 'contact', text: '2 Diavola for Maya Chen' }),
    ];
    expect(steps(...ordered, ...wrong)).toEqual([
      ...turns,
      'expect tag case "order"',
      'expect lead to "orders@pizza.example"',
      'expect note "2 Diavola for Maya Chen"',
      'expect note on case "2 Diavola for Maya Chen"',
    ]);
  });

  it('of what holds becomes what holds', () => {
    expect(steps(...ordered, is('count', '3'), unknown('pizza'), is('email', 'a@b.example'))).toEqual([
      ...turns,
      'expect count is 2',
      'expect pizza is "Diavola"',
      'expect email is unknown',
    ]);
  });

  it('of a place becomes where it is', () => {
    expect(steps(visitor('Order'), at('Booked'))).toEqual(['visitor "Order"', 'expect at Order']);
    expect(steps(visitor('Order'), expects({ type: 'closed' }))).toEqual([
      'visitor "Order"',
      'expect at Order',
    ]);
  });

  it('of a place becomes an invitation where the conversation is in another sequence', () => {
    expect(steps(visitor('Other'), at('Welcome'))).toEqual([
      'visitor "Other"',
      'expect invite sequence Second',
    ]);
  });

  it('goes when nothing like it happens, or when it is expected already', () => {
    expect(steps(visitor('Order'), expects({ type: 'tag', on: 'case', tag: 'order' }), at('Order'))).toEqual([
      'visitor "Order"',
      'expect at Order',
    ]);
    const tag = (name: string) => expects({ type: 'tag', on: 'case', tag: name });
    expect(steps(...ordered, tag('orders'), tag('order'))).toEqual([...turns, 'expect tag case "order"']);
  });

  it('of a hand-over becomes another', () => {
    const assignee = { kind: 'agent', agent: 'tom' } as const;
    expect(steps(visitor('Person'), expects({ type: 'chat-with', assignee }))).toEqual([
      'visitor "Person"',
      'expect chat with agent maya',
    ]);
    expect(steps(visitor('Helper'), expects({ type: 'chat-with', assignee }))).toEqual([
      'visitor "Helper"',
      'expect invite bot helper',
    ]);
  });
});

describe('somebody has to decide', () => {
  it('about a script that would claim nothing any more', () => {
    const tag = expects({ type: 'tag', on: 'case', tag: 'order' });
    expect(steps(visitor('Order'), tag)).toEqual([
      'visitor "Order"',
      'expect tag case "order"',
      'happening at /steps/1',
    ]);
  });

  it('about a label that is no longer there', () => {
    expect(steps(bot('Hi'), visitor('Orders'), bot('Which one?'))).toEqual([
      'bot "Hi **there**!"',
      'visitor "Orders"',
      'bot "Which one?"',
      'text at /steps/2',
    ]);
  });

  it('about an answer that does not fit any more', () => {
    const script = [visitor('Order'), visitor('Diavola'), visitor('two'), bot('Grazie!')];
    expect(steps(...script).at(-1)).toBe('text at /steps/3');
  });

  it('about a label that answers another question', () => {
    const script = scriptOf(
      [visitor('Test'), visitor('Order'), bot('Which one?')],
      [
        { type: 'call-answers', webhook: 'lookup', values: [] },
        { type: 'split', part: 0 },
      ],
    );
    expect(accepted(script).at(-1)).toBe('text at /steps/2');
  });

  it('about turns that cannot be made, calls that nothing answers and conversations that are stopped', () => {
    expect(steps(...ordered, visitor('More')).at(-1)).toBe('turn at /steps/3');
    expect(steps(visitor('Book'), completes('typeform')).at(-1)).toBe('turn at /steps/1');
    expect(steps(visitor('Loop'), bot('?')).at(-1)).toBe('stopped at /steps/0');
    expect(accepted(scriptOf([visitor('Test')], [{ type: 'split', part: 0 }])).at(-1)).toBe(
      'answer at /steps/0',
    );
  });

  it('about what is given', () => {
    const given = { type: 'attribute', attribute: 'count', value: 'many' } as const;
    expect(accepted(scriptOf([bot('Hi')], [given]))).toEqual([
      'given count "many"',
      'bot "Hi"',
      'given at /givens/0',
    ]);
    expect(accepted(scriptOf([visitor('Test'), bot('Hi')], [{ type: 'split', part: 7 }])).at(-1)).toBe(
      'split at /givens/0',
    );
    expect(accepted(scriptOf([bot('Hi')], [], 'Nowhere')).at(-1)).toBe('sequence at ');
  });

  it('after what could be accepted', () => {
    expect(steps(bot('Hi'), ...ordered, bot('Thanks!'), visitor('More'))).toEqual([
      'bot "Hi **there**!"',
      ...turns,
      'bot "Grazie!"',
      'visitor "More"',
      'turn at /steps/5',
    ]);
  });
});

it('parts of splits that are not met go', () => {
  const part = (number: number) => ({ type: 'split', part: number }) as const;
  const script = scriptOf([visitor('Test'), bot('Ping')], [part(1), part(0), part(1)]);
  expect(accepted(script)).toEqual(['given split 2', 'visitor "Test"', 'bot "Pinged"']);
});

it('what comes true is left alone', () => {
  const script = scriptOf([bot('Hi **there**!'), visitor('Order'), at('Order')]);
  expect(accept(program, script)).toEqual({ changes: [], script });
});
