import { describe, expect, it } from 'vitest';
import type { Suite } from '../../../language/document-scenarios/suite.js';
import { TestWorkspace } from '../support/workspace.js';
import { FILES } from './every-outcome.js';

const workspace = await TestWorkspace.of(FILES);

function suiteOf(path = 'bot.seqbot', of = workspace): Suite {
  return of.services.seqbot.scenarios.Suites.of(of.document(path));
}

describe('what can be covered', () => {
  it('is said in words, in the order of the source', () => {
    const lines = FILES['bot.seqbot'].split('\n');
    const shown = suiteOf().coverables.map(({ kind, label, sequence, branch, place }) => {
      const { start, end } = place.range;
      const text = lines[start.line]?.slice(
        start.character,
        start.line === end.line ? end.character : undefined,
      );
      return `${sequence}/${branch} ${kind} ${label} | ${place.uri.endsWith('more.seqbot') ? 'more' : text}`;
    });
    expect(shown).toMatchSnapshot();
  });
});
