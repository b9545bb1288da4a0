import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import { changed, format, formatStretch, formatTyped } from '../../../language/format/format.js';
import { DEFAULT_OPTIONS, type FormatOptions } from '../../../language/format/options.js';
import type { Stretch } from '../../../language/format/range.js';
import type { BotFile } from '../../../language/generated/ast.js';
import { createSeqbotServices } from '../../../language/services.js';

const { shared } = createSeqbotServices(EmptyFileSystem);

/** A source that is parsed and nothing else. */
export function parsed(source: string): LangiumDocument<BotFile> {
  return shared.workspace.LangiumDocumentFactory.fromString<BotFile>(source, URI.parse('memory:/bot.seqbot'));
}

/**
 * A source formatted as a whole.
 * @throws when the formatter refuses it
 */
export function formatted(source: string, options: FormatOptions = DEFAULT_OPTIONS): string {
  return applied(source, format(parsed(source), options));
}

/** Whether the formatter leaves a source alone. */
export function isRefused(source: string): boolean {
  return format(parsed(source), DEFAULT_OPTIONS).status === 'refused';
}

/** A source of which the lines of a stretch are formatted. */
export function formattedPart(source: string, stretch: Stretch, options = DEFAULT_OPTIONS): string {
  return applied(source, formatStretch(parsed(source), stretch, options));
}

/** A source after a character was typed before an offset; one that is refused stays. */
export function formattedTyped(source: string, offset: number, character: string): string {
  const formatting = formatTyped(parsed(source), offset, character, DEFAULT_OPTIONS);
  return formatting.status === 'refused' ? source : applied(source, formatting);
}

function applied(source: string, formatting: ReturnType<typeof format>): string {
  if (formatting.status === 'refused') {
    const { message, offset } = formatting.problem;
    throw new Error(
      `Refused at ${offset}, before ${JSON.stringify(source.slice(offset, offset + 40))}: ${message}`,
    );
  }
  return changed(source, formatting.edits);
}
