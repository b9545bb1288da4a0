import { describe, expect, it } from 'vitest';
import { arrives } from '../../language/paths/index.js';
import { load } from '../../language/runtime/index.js';
import { wayFor } from '../../server/lsp/way-request.js';
import type { WayResult } from '../../server/protocol.js';
import { CURSOR, Editor, exampleBots } from './support/editor.js';

/** The way to the cursor, in the bot of a file. */
function wayIn(editor: Editor, path: string, sequence?: string): WayResult {
  const { document, params } = editor.cursor;
  const place = { uri: document.uri.toString(), ...params.position };
  return wayFor(editor.document(path), { sequence, place }, editor.services.seqbot);
}

async function way(files: Readonly<Record<string, string>>, sequence?: string): Promise<WayResult> {
  return wayIn(await Editor.of(files), 'bot.seqbot', sequence);
}

const SHOP = `import "./help.seqbot"
attribute plan : "Basic" | "Pro"
sequence Shop {
  branch Start { reply "Hi!" options { "Buy" -> Buy "Talk" -> Talk } }
  branch Buy {
    ask plan "Which one?"
    if plan is "Pro" -> Pro
    end
  }
  branch Pro { reply "Fine." end }
  branch Talk { invite sequence Help }
  branch Alone { reply "Nobody comes here." end }
}
sequence Other { branch First { reply "Hm?" options { "Help" -> Help } } branch Help { invite sequence Help } }
`;
const HELP = `sequence Help { branch Hello { reply "How?" options { "So" -> So } } branch So { reply "So." end } }
sequence Unseen { branch Lost { reply "Here." end } }
`;
const FILES = { 'bot.seqbot': SHOP, 'help.seqbot': HELP };

function cursorAt(path: keyof typeof FILES, before: string) {
  return { ...FILES, [path]: FILES[path].replace(before, CURSOR + before) };
}

describe('a way to a place', () => {
  it('is what the visitor does to come to its branch', async () => {
    expect(await way(cursorAt('bot.seqbot', 'reply "Fine."'))).toEqual({
      status: 'found',
      sequence: 'Shop',
      branch: 'Pro',
      setup: { sequence: 'Shop' },
      inputs: [
        { type: 'pick', index: 0 },
        { type: 'pick', index: 1 },
      ],
    });
  });

  it('is the same from everywhere on the lines of the branch', async () => {
    for (const before of ['  branch Buy', '    ask plan', '}\n  branch Pro'])
      expect(await way(cursorAt('bot.seqbot', before))).toMatchObject({ branch: 'Buy' });
  });

  it('leads into imported files, from the sequence that is asked for', async () => {
    const files = cursorAt('help.seqbot', 'reply "So."');
    const found = { status: 'found', sequence: 'Help', branch: 'So' };
    const picks = (...all: number[]) => all.map((index) => ({ type: 'pick', index }));
    expect(await way(files)).toEqual({ ...found, setup: { sequence: 'Shop' }, inputs: picks(1, 0) });
    expect(await way(files, 'Other')).toEqual({
      ...found,
      setup: { sequence: 'Other' },
      inputs: picks(0, 0),
    });
    expect(await way(files, 'Help')).toEqual({ ...found, setup: { sequence: 'Help' }, inputs: picks(0) });
    expect(await way(files, 'Missing')).toEqual({
      ...found,
      setup: { sequence: 'Shop' },
      inputs: picks(1, 0),
    });
  });

  it('begins in the sequence of the branch if no other leads there', async () => {
    const files = cursorAt('bot.seqbot', 'reply "Hm?"');
    expect(await way(files)).toMatchObject({ setup: { sequence: 'Other' }, inputs: [] });
  });

  it('is none if nobody can come there', async () => {
    expect(await way(cursorAt('bot.seqbot', 'reply "Nobody'))).toEqual({
      status: 'none',
      sequence: 'Shop',
      branch: 'Alone',
      reason: 'unreachable',
    });
  });

  it('is none if none was found, though somebody may come there', async () => {
    const source = `attribute clicks : number
sequence S {
  branch A { reply "Again?" add 1 to clicks if clicks is 1000000 -> B options { "Yes" -> A } }
  branch B { ${CURSOR}reply "Well done!" end }
}`;
    expect(await way({ 'bot.seqbot': source })).toEqual({
      status: 'none',
      sequence: 'S',
      branch: 'B',
      reason: 'not-found',
    });
  });

  it('leads to the inner branch where a brace is missing', async () => {
    const source = `sequence S { branch A { reply "Hi!" options { "On" -> B } branch B { ${CURSOR}reply "On." end } }`;
    expect(await way({ 'bot.seqbot': source })).toMatchObject({ branch: 'B', inputs: [{ index: 0 }] });
  });

  it('leads nowhere from where no branch of the bot is', async () => {
    for (const before of ['attribute plan', 'sequence Shop'])
      expect(await way(cursorAt('bot.seqbot', before))).toEqual({ status: 'elsewhere' });
    expect(await way(cursorAt('help.seqbot', 'reply "Here."'))).toEqual({ status: 'elsewhere' });
  });
});

const BOTS = exampleBots().map((files) => [Object.keys(files).join(', '), files] as const);

it.each(BOTS)('a way to every branch of %s arrives there', async (_, files) => {
  const editor = await Editor.of(files);
  const missed: string[] = [];
  for (const path of Object.keys(files)) {
    const { bot, map } = editor.services.seqbot.flow.DocumentFlows.lowered(editor.document(path));
    const program = load(bot);
    for (const [s, { name: sequence, branches }] of bot.sequences.entries()) {
      for (const [b, { name }] of branches.entries()) {
        const at = `/sequences/${s}/branches/${b}`;
        const [source = 0, line = 0, character = 0] = map.entries[at] ?? [];
        const place = { uri: map.sources[source] ?? '', line, character };
        const found = wayFor(editor.document(path), { place }, editor.services.seqbot);
        expect(found).toMatchObject({ sequence, branch: name });
        if (found.status !== 'found') missed.push(`${sequence} ${name}: ${JSON.stringify(found)}`);
        else expect(arrives(program, found, { kind: 'branch', at })).toBe(true);
      }
    }
  }
  expect(missed).toEqual([]);
});
