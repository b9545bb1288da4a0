import { describe, expect, it } from 'vitest';
import { lower } from '../../../language/compiler/lower.js';
import { serializeBot } from '../../../language/compiler/serialize.js';
import { blocksOf, pages } from '../../docs/pages.js';
import { sourcesOf } from '../../docs/sources.js';
import { sourcesIn } from '../support/files.js';
import { TestWorkspace } from '../support/workspace.js';
import { formatted, isRefused } from './formatter.js';
import { commentsOf, meaningOf } from './meaning.js';

const examples = sourcesIn('examples');
const groups: Record<string, Readonly<Record<string, string>>> = {
  examples,
  samples: sourcesIn('test/language/samples'),
  ...Object.fromEntries(
    pages.map((page) => [
      page,
      Object.fromEntries(sourcesOf(blocksOf(page)).map(({ file, text }) => [file, text])),
    ]),
  ),
};

describe.each(Object.entries(groups).filter(([, sources]) => Object.keys(sources).length > 0))(
  'formatting %s',
  (_, sources) => {
    it.each(Object.entries(sources))('keeps what %s says, and comes to an end', (_, source) => {
      const once = formatted(source);
      expect(meaningOf(once)).toEqual(meaningOf(source));
      expect(commentsOf(once)).toEqual(commentsOf(source));
      expect(formatted(once)).toBe(once);
    });

    it('changes nothing in what is compiled', async () => {
      const after = Object.fromEntries(
        Object.entries(sources).map(([file, source]) => [file, formatted(source)]),
      );
      expect(await compiled(after)).toEqual(await compiled(sources));
    });
  },
);

describe('formatting fixtures', () => {
  const fixtures = Object.entries(sourcesIn('test/language/fixtures'));
  const readable = fixtures.filter(([, source]) => !isRefused(source));

  it('is refused only for what cannot be read', () => {
    expect(readable.length).toBeGreaterThan(fixtures.length * 0.8);
  });

  it.each(readable)('keeps what %s says, and comes to an end', (_, source) => {
    const once = formatted(source);
    expect(meaningOf(once)).toEqual(meaningOf(source));
    expect(commentsOf(once)).toEqual(commentsOf(source));
    expect(formatted(once)).toBe(once);
  });
});

it.each(Object.entries(examples))('%s is formatted', (_, source) => {
  expect(formatted(source)).toBe(source);
});

async function compiled(sources: Readonly<Record<string, string>>): Promise<string[]> {
  const { documents, services } = await opened(sources);
  return documents.map((document) => serializeBot(lower(document, services).bot));
}

async function opened(sources: Readonly<Record<string, string>>) {
  const workspace = await TestWorkspace.of(sources);
  const documents = Object.keys(sources).map((file) => workspace.document(file));
  return { documents, services: workspace.services.seqbot };
}
