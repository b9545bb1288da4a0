import { describe, expect, it } from 'vitest';
import { isReply } from '../../../language/generated/ast.js';
import { contentOf } from '../../../language/text/content.js';
import { listed, TestWorkspace } from '../support/workspace.js';
import { contents } from './contents.js';

describe('a text says', () => {
  it.each(contents)('$name', async ({ source, content }) => {
    const workspace = await withReply(source);
    expect(listed(workspace.diagnostics())).toEqual([]);
    expect(replyOf(workspace)).toEqual(content);
  });
});

function withReply(text: string): Promise<TestWorkspace> {
  return TestWorkspace.of({
    'bot.seqbot': `attribute name\nagent maya\nsequence S {\n  branch B {\n    reply ${text}\n    reply "{name} {@maya}"\n    end\n  }\n}\n`,
  });
}

function replyOf(workspace: TestWorkspace) {
  const reply = workspace.document().parseResult.value.sequences[0]?.branches[0]?.actions.find(isReply);
  return contentOf(reply?.text);
}
