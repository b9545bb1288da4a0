import type { Action, Condition } from '../../../language/bot/bot.js';
import { act, text } from './bot-builder.js';
import { type Conversation, pick, testConversations } from './playing.js';

const { reply, options, next, set, end } = act;
const KNOWN: Condition = { operator: 'is-known', attribute: 'name' };
const when = (then: Action[], otherwise?: Action[]): Action => ({
  type: 'condition',
  condition: KNOWN,
  then,
  ...(otherwise && { otherwise }),
});
const ANN = { profile: { name: 'Ann' } };

const jumps: Conversation[] = [
  {
    title: 'next goes on; what stands after it is not played',
    bot: { branches: { A: [next('B'), reply('never')], B: [end, reply('never')] } },
    begins: ['branch B', 'ended end'],
  },
  {
    title: 'go to shows the branch again',
    bot: {
      branches: {
        A: [reply('Start'), options({ On: 'B' })],
        B: [reply('Back'), { type: 'go-to', target: 'A' }],
      },
    },
    begins: ['reply Start', 'bubbles On'],
    turns: [[pick(0), 'picked 0 On', 'branch B', 'reply Back', 'branch A', 'reply Start', 'bubbles On']],
  },
  {
    title: 'close ends with the case',
    bot: { branches: { A: [{ type: 'close-conversation' }] } },
    begins: ['ended closed'],
    turns: [[pick(0), 'refused: ended']],
  },
  {
    title: 'a target after close cancels the closing',
    bot: { branches: { A: [{ type: 'close-conversation', target: 'B' }], B: [end] } },
    begins: ['branch B', 'ended end'],
  },
];

const conditions: Conversation[] = [
  {
    title: 'a condition leads to a branch when it holds',
    bot: {
      branches: { A: [{ type: 'condition', condition: KNOWN, target: 'B' }, reply('no')], B: [reply('yes')] },
    },
    setup: ANN,
    begins: ['branch B', 'reply yes', 'ended ran-off'],
  },
  {
    title: 'and goes on below when it does not',
    bot: {
      branches: { A: [{ type: 'condition', condition: KNOWN, target: 'B' }, reply('no')], B: [reply('yes')] },
    },
    begins: ['reply no', 'ended ran-off'],
  },
  {
    title: 'then is played, else is passed over',
    bot: { branches: { A: [when([reply('a'), reply('b')], [reply('c')]), reply('d')] } },
    setup: ANN,
    begins: ['reply a', 'reply b', 'reply d', 'ended ran-off'],
  },
  {
    title: 'else is played, then is passed over',
    bot: { branches: { A: [when([reply('a')], [reply('b'), reply('c')]), reply('d')] } },
    begins: ['reply b', 'reply c', 'reply d', 'ended ran-off'],
  },
  {
    title: 'without an else it goes on below',
    bot: { branches: { A: [when([reply('a')]), reply('d')] } },
    begins: ['reply d', 'ended ran-off'],
  },
  {
    title: 'conditions may stand in conditions, and see what was set before them',
    bot: {
      branches: {
        A: [
          when(
            [],
            [
              when([], [set('name', 'Ann'), when([reply('in')], [reply('not')]), reply('after')]),
              reply('up'),
            ],
          ),
          reply('out'),
        ],
      },
    },
    begins: ['name = Ann', 'reply in', 'reply after', 'reply up', 'reply out', 'ended ran-off'],
  },
  {
    title: 'conditions may end a branch',
    bot: { branches: { A: [when([when([reply('a')])])] } },
    setup: ANN,
    begins: ['reply a', 'ended ran-off'],
  },
];

const SPLIT: Action = {
  type: 'split',
  parts: [
    { share: 50, target: 'B' },
    { share: 50, target: 'C' },
  ],
};

const splits: Conversation[] = [
  {
    title: 'forced parts are taken from the front, one per split',
    bot: { branches: { A: [SPLIT], B: [SPLIT], C: [reply('C'), options({ Again: 'A' })] } },
    setup: { circumstances: { splits: [0, 1, 1] } },
    begins: ['split 0', 'branch B', 'split 1', 'branch C', 'reply C', 'bubbles Again'],
    turns: [[pick(0), 'picked 0 Again', 'branch A', 'split 1', 'branch C', 'reply C', 'bubbles Again']],
  },
  {
    title: 'chance never takes a part without a share',
    bot: {
      branches: {
        A: [
          {
            type: 'split',
            parts: [
              { share: 0, target: 'C' },
              { share: 100, target: 'B' },
            ],
          },
        ],
        B: [end],
        C: [end],
      },
    },
    begins: ['split 1', 'branch B', 'ended end'],
  },
  {
    title: 'the part of a branch is taken each time, and takes none from the others',
    bot: { branches: { A: [SPLIT], B: [SPLIT], C: [reply('C'), options({ Again: 'A' })] } },
    setup: { circumstances: { splits: [1], parts: [{ sequence: 'Main', branch: 'A', part: 0 }] } },
    begins: ['split 0', 'branch B', 'split 1', 'branch C', 'reply C', 'bubbles Again'],
    turns: [],
  },
  {
    title: 'a forced part that there is none of leaves it to chance',
    bot: { branches: { A: [{ type: 'split', parts: [{ share: 100, target: 'B' }] }], B: [end] } },
    setup: { circumstances: { splits: [5] } },
    begins: ['split 0', 'branch B', 'ended end'],
  },
];

const profile: Conversation[] = [
  {
    title: 'set saves what fits, in its canonical form',
    bot: { branches: { A: [set('name', '{email} '), set('count', '007'), set('pizza', 'DIAVOLA'), end] } },
    setup: { profile: { email: 'a@b' } },
    begins: ['name = a@b', 'count = 7', 'pizza = Diavola', 'ended end'],
  },
  {
    title: 'what does not fit leaves the attribute as it was',
    bot: { branches: { A: [set('count', 'many'), set('name', '{email}'), reply('{name}'), end] } },
    setup: ANN,
    begins: ['misfit count = many', 'misfit name = ', 'reply Ann', 'ended end'],
  },
  {
    title: 'add is exact, shows no exponent, and counts unknown as 0',
    bot: { branches: { A: [0.1, 0.2, -0.3, 1e21, -1e21, 1e-7].map((amount) => act.add('count', amount)) } },
    begins: [
      'count = 0.1',
      'count = 0.3',
      'count = 0',
      'count = 1000000000000000000000',
      'count = 0',
      'count = 0.0000001',
      'ended ran-off',
    ],
  },
  {
    title: 'a sum out of range leaves the attribute as it was',
    bot: {
      branches: {
        A: [act.add('score', 8), act.add('score', 3), act.add('score', -9), reply('{score}'), end],
      },
    },
    begins: ['score = 8', 'misfit score = 11', 'misfit score = -1', 'reply 8', 'ended end'],
  },
  {
    title: 'clear makes unknown',
    bot: { branches: { A: [act.clear('name'), act.clear('name'), reply('[{name}]'), end] } },
    setup: ANN,
    begins: ['cleared name', 'reply []', 'ended end'],
  },
  {
    title: 'texts in texts are not read again',
    bot: {
      branches: {
        A: [set('name', '{email|x}'), { type: 'add-note', on: 'case', text: text('{name}') }, end],
      },
    },
    setup: { profile: { name: '{count}' } },
    begins: ['name = x', 'note case: x', 'ended end'],
  },
];

testConversations([...jumps, ...conditions, ...splits, ...profile]);
