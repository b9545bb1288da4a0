import { expect, test } from 'vitest';
import { lower } from '../../../language/compiler/lower.js';
import { flowOf } from '../../../language/flow/build.js';
import { exitWords, wayWords } from '../../../language/flow/way-words.js';
import { TestWorkspace } from '../support/workspace.js';

const SOURCE = `
attribute plan
agent maya
department sales
bot helper
webhook find get "https://shop.example/find"

sequence Every {
  branch Bubbles { options { "Yes \\"please\\"" -> Cards otherwise -> Nowhere } }
  branch Cards { cards { card "Diavola" { -> App } } }
  branch App { widget calendly -> Tests }
  branch Tests { call find else -> Split if plan is "Basic" and not plan is known -> Split -> Split }
  branch Split { split { 25.5% -> Back 74.5% -> Agent } }
  branch Back { goto Agent }
  branch Agent { chat with agent maya else -> Agents }
  branch Agents { chat with all agents else -> Department }
  branch Department { chat with department sales else -> Departments }
  branch Departments { chat with all departments else -> Bot }
  branch Bot { invite bot helper }
  branch Cancel { close -> Close }
  branch Close { close }
  branch End { end }
  branch DeadEnd { reply "Bye!" }
  branch LastApp { widget stripe }
  branch Other { invite sequence Every }
}
`;

test('every way and every end is told in few words', async () => {
  const workspace = await TestWorkspace.of({ 'bot.seqbot': SOURCE });
  const { bot } = lower(workspace.document(), workspace.services.seqbot);
  const branches = flowOf(bot).sequences.flatMap(({ branches }) => branches);
  expect(branches.flatMap(({ ways }) => ways.map((way) => `${wayWords(way)} -> ${way.target}`))).toEqual([
    '"Yes "please"" -> Cards',
    'otherwise -> Nowhere',
    '"Diavola" -> App',
    'calendly is done -> Tests',
    '"find" fails -> Split',
    'if plan is "Basic" and not plan is known -> Split',
    'next -> Split',
    '25.5% -> Back',
    '74.5% -> Agent',
    'go to -> Agent',
    'nobody online -> Agents',
    'nobody online -> Department',
    'nobody online -> Departments',
    'nobody online -> Bot',
    'in place of closing -> Close',
    'invitation -> Every',
  ]);
  expect(branches.flatMap(({ exits }) => exits.map(exitWords))).toEqual([
    'chat with maya',
    'chat with all agents',
    'chat with sales',
    'chat with all departments',
    'goes on with bot helper',
    'closed',
    'end',
    'dead end',
    'ends with the widget',
  ]);
});
