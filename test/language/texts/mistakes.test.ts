import { expect, it } from 'vitest';
import { listed, TestWorkspace } from '../support/workspace.js';

/** Actions of a branch whose next line is another reply, and what is said of them. The branch begins in line 4. */
it.each<[source: string, diagnostics: string[]]>([
  ['reply "a', ['5:11 error unclosed-text: This text has no end: " is missing.']],
  ['reply "', ['5:11 error unclosed-text: This text has no end: " is missing.']],
  ['reply "a {name', ['5:11 error unclosed-text: This text has no end: " is missing.']],
  ['reply "a {', ['5:11 error unclosed-text: This text has no end: " is missing.']],
  ['reply """a', ['5:11 error unclosed-text: This text has no end: """ is missing.']],
  ['reply """\n      a\n      b', ['5:11 error unclosed-text: This text has no end: """ is missing.']],
  ['reply ""', ['5:11 error empty-text: This text is empty: write what it should say.']],
  ['reply """"""', ['5:11 error empty-text: This text is empty: write what it should say.']],
  ['reply """\n    """', ['5:11 error empty-text: This text is empty: write what it should say.']],
  [
    'reply """\n\n\n    """',
    ['5:11 error empty-text: This text has nothing to read in it: write what it should say.'],
  ],
  ['reply "  "', ['5:11 error empty-text: This text has nothing to read in it: write what it should say.']],
  ['reply """a\n    b"""', [`5:11 error block-text-form: ${FORM()}`]],
  ['reply """\n    a"""', [`5:11 error block-text-form: ${FORM()}`]],
  ['reply """a\n    """', [`5:11 error block-text-form: ${FORM()}`]],
  ['reply "\\x"', ['5:12 error unknown-escape: "\\x" is no escape. There are \\" \\\\ \\{ and \\n.']],
  [
    'reply "a \\t {name|\\r}"',
    [
      '5:14 error unknown-escape: "\\t" is no escape. There are \\" \\\\ \\{ and \\n.',
      '5:23 error unknown-escape: "\\r" is no escape. There are \\" \\\\ \\{ and \\n.',
    ],
  ],
  ['reply "{nam}"', ['5:13 error unknown-attribute: There is no attribute "nam" here. Did you mean "name"?']],
  ['reply "{@may}"', ['5:14 error unknown-agent: There is no agent "may" here. Did you mean "maya"?']],
  [
    'reply "{ name}"',
    [
      '5:12 error empty-reference: Write "{name}" instead of "{ name}": a reference has no spaces inside, one brace around it, and "|" before what shows otherwise.',
    ],
  ],
  ['reply "{}"', [`5:12 error empty-reference: ${EMPTY()}`]],
  ['reply "{@}"', [`5:12 error empty-reference: ${EMPTY()}`]],
  ['reply "{name b}"', [`5:12 error unclosed-reference: ${UNCLOSED()}`]],
  ['reply "{name"', [`5:12 error unclosed-reference: ${UNCLOSED()}`]],
  [
    'reply "{name|}"',
    ['5:12 error empty-fallback: Write after "|" what to show while "name" is unknown, or remove the "|".'],
  ],
  [
    'tag case "{name}"',
    [
      '5:15 error reference-not-allowed: Nothing can be filled in here: a tag is the same for every visitor. For a brace as such write "\\{".',
    ],
  ],
])('%j', async (action, expected) => {
  const source = `attribute name\nagent maya\nsequence S {\n  branch B {\n    ${action}\n    reply "next {name} {@maya}"\n    end\n  }\n}\n`;
  for (const written of [source, source.replaceAll('\n', '\r\n')]) {
    const workspace = await TestWorkspace.of({ 'bot.seqbot': written });
    expect(listed(workspace.diagnostics())).toEqual(expected);
    const actions = workspace.document().parseResult.value.sequences[0]?.branches[0]?.actions;
    expect(actions?.map(({ $type }) => $type).slice(1)).toEqual(['Reply', 'End']);
    expect(actions?.[1]?.$cstNode?.range.start.line).toBe(4 + action.split('\n').length);
  }
});

function FORM() {
  return 'In a text over several lines the opening """ ends its line and the closing """ begins one.';
}
function EMPTY() {
  return 'Expected the name of an attribute, or @ and the name of an agent, right after "{". For a brace as such write "\\{".';
}
function UNCLOSED() {
  return 'A reference in a text ends with "}" right after the name. For a brace as such write "\\{".';
}
