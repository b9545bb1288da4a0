import { assert } from 'chai';
import { type TextDocument, workspace } from 'vscode';
import { placeOf } from './editing.js';
import { quickFixes } from './features.js';
import { lineOf, problems } from './problems.js';
import { test } from './runner.js';
import { openNew } from './workspace.js';

const BOT = `sequence Fixes {
  branch Start { reply "Hi" options { "A person" -> Person "Go on" -> TARGET } }
  branch Person { reply "One moment" end }
}
`;

/** Mistakes in the place of the branch, the fix of each, and what it makes of the text. */
const FIXES: readonly { written: string; title: string; text: string }[] = [
  { written: 'Persn', title: 'Change to "Person"', text: BOT.replace('TARGET', 'Person') },
  {
    written: 'Elsewhere',
    title: 'Create branch "Elsewhere"',
    text: BOT.replace(
      'TARGET } }\n',
      'Elsewhere } }\n\n  branch Elsewhere {\n    reply "…"\n    end\n  }\n\n',
    ),
  },
];

for (const { written, title, text } of FIXES) {
  test(`the quick fix "${title}" mends the text`, async () => {
    const { document } = await openNew(`editing/fix-${written}.seqbot`, BOT.replace('TARGET', written));
    assert.deepEqual((await problems(document.uri, 1)).map(codeOf), ['unknown-branch']);
    await applyFix(document, written, title);
    assert.equal(squeezed(document.getText()), squeezed(text));
    await problems(document.uri, 0);
  });
}

test('a mistake with one obvious fix has it marked as preferred', async () => {
  const { document } = await openNew('editing/preferred.seqbot', BOT.replace('TARGET', 'Persn'));
  await problems(document.uri, 1);
  const [first] = await quickFixes(document, placeOf(document, 'Persn'));
  assert.isTrue(first?.isPreferred);
});

async function applyFix(document: TextDocument, at: string, title: string): Promise<void> {
  const offered = await quickFixes(document, placeOf(document, at));
  const fix = offered.find((each) => each.title === title);
  assert.isDefined(fix?.edit, offered.map((each) => each.title).join('\n'));
  assert.isTrue(fix?.edit && (await workspace.applyEdit(fix.edit)));
}

/** Blank lines do not matter here. */
function squeezed(text: string): string {
  return text.replace(/\n+/g, '\n');
}

function codeOf(problem: Parameters<typeof lineOf>[0]): string {
  return lineOf(problem).split(' ').at(-1) ?? '';
}
