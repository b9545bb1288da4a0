import { assert } from 'chai';
import { FoldingRangeKind } from 'vscode';
import { foldingRanges, semanticTokens } from './features.js';
import { writeKnown } from './known-file.js';
import { test } from './runner.js';
import { openNew } from './workspace.js';

const FOLDED = `import "./a.seqbot"
import "./b.seqbot"

/// One line.
/// And another.
sequence Folded {
  branch Start {
    reply """
      A text
      over lines
      """
    options {
      "Again" -> Start
    }
  }
}
`;

test('sequences, branches, menus, long texts, comments and imports fold', async () => {
  const { document } = await openNew('editing/folded.seqbot', FOLDED);
  const folds = (await foldingRanges(document)).map(({ start, end, kind }) => [
    document.lineAt(start).text.trim(),
    document.lineAt(end).text.trim(),
    kind,
  ]);
  assert.sameDeepMembers(folds, [
    ['import "./a.seqbot"', 'import "./b.seqbot"', FoldingRangeKind.Imports],
    ['/// One line.', '/// And another.', FoldingRangeKind.Comment],
    ['sequence Folded {', '}', undefined],
    ['branch Start {', '}', undefined],
    ['reply """', '"""', undefined],
    ['options {', '"Again" -> Start', undefined],
  ]);
});

const COLOURED = `import "./team.seqbot"
attribute mood : "Good" | "Bad"
sequence Colours {
  branch Start {
    reply "Hi {mood|you}, **very** *nice* \`code\` [link](https://a.example)"
    options saves mood { "Good" -> End }
  }
  branch End { note "{@kim} **plain**" chat with department sales }
}
`;

test('names and Markdown have colours by what they mean', async () => {
  await writeKnown('editing/team.seqbot', 'agent kim\ndepartment sales { kim }\n');
  const { document } = await openNew('editing/coloured.seqbot', COLOURED);
  assert.deepEqual(await semanticTokens(document), [
    ['mood', 'property', 'declaration'],
    ['Good', 'enumMember', 'declaration'],
    ['Bad', 'enumMember', 'declaration'],
    ['Colours', 'class', 'declaration'],
    ['Start', 'method', 'declaration'],
    ['mood', 'property'],
    ['**very**', 'string', 'strong'],
    ['*nice*', 'string', 'emphasis'],
    ['`code`', 'string', 'code'],
    ['[link](https://a.example)', 'string', 'link'],
    ['mood', 'property', 'modification'],
    ['Good', 'enumMember'],
    ['End', 'method'],
    ['End', 'method', 'declaration'],
    ['kim', 'variable'],
    ['sales', 'namespace'],
  ]);
});
