import { URI, UriUtils } from 'langium';
import { describe, expect, it } from 'vitest';
import { Editor } from './support/editor.js';

const SHARED = `attribute name
attribute size : "Small" | "Medium" | "Large" | "Huge"
sequence Order {
  branch Begin { reply "Well, {name}?" options { "Ask" -> Ask "Stop" -> Stop } }
  branch Ask { ask name "Who are you?" -> Begin }
  branch Stop { reply "Bye!" }
  branch Lost { invite sequence Order }
}`;

/** Each knows, sets or invites something that would change what is said of the file they import, if that counted. */
const IMPORTERS: Readonly<Record<string, string>> = {
  'asks before it invites': 'sequence A { branch B { ask name "Your name?" invite sequence Order } }',
  'leads to what nothing leads to': 'sequence A { branch Lost { invite sequence Order } }',
  'has conditions of its own':
    'sequence A { branch B { ask size "Which?" if size is "Small" -> C if size is "Medium" -> C if size is "Large" -> C end } branch C { end } }',
  'is broken': 'sequence A { branch B { ask nmae "What?" -> ',
};

describe('the diagnostics of a file stay as they are when another is opened that imports it and', () => {
  it.each(Object.entries(IMPORTERS))('%s', async (_, importer) => {
    const alone = await Editor.of({ 'shared.seqbot': SHARED });
    const together = await Editor.of({
      'shared.seqbot': SHARED,
      'bot.seqbot': `import "./shared.seqbot"\n${importer}`,
    });
    const expected = alone.document('shared.seqbot').diagnostics ?? [];
    expect(expected.map(({ code }) => code)).toEqual([
      'unused-declaration',
      'used-before-known',
      'dead-end',
      'unreachable-branch',
    ]);
    expect(together.document('shared.seqbot').diagnostics).toEqual(expected);
    await together.type({ 'bot.seqbot': `import "./shared.seqbot"\n\n${importer}` });
    expect(together.document('shared.seqbot').diagnostics).toEqual(expected);
  });
});

describe('the way to a finding', () => {
  it('goes through the files that it leads through', async () => {
    const editor = await Editor.of({
      'order.seqbot': `import "./bot.seqbot"
sequence Order {
  branch Begin { reply "Your name?" options { "Yes" -> Ask "No" -> Done } }
  branch Ask { ask name "Well?" -> Done }
  branch Done { invite sequence Thanks }
}`,
      'bot.seqbot': `import "./order.seqbot"
attribute name
sequence Main { branch Start { reply "Hi!" invite sequence Order } }
sequence Thanks { branch Thank { reply "Thanks, {name}!" end } }`,
    });
    const [found, ...others] = editor.document().diagnostics ?? [];
    expect([found?.code, others]).toEqual(['used-before-known', []]);
    const places = (found?.relatedInformation ?? []).map(({ location }) => basename(location.uri));
    expect(places).toEqual(
      ['bot', 'bot', 'bot', 'order', 'order', 'order', 'order', 'bot', 'bot'].map((name) => `${name}.seqbot`),
    );
  });
});

function basename(uri: string): string {
  return UriUtils.basename(URI.parse(uri));
}
