import {
  type CancellationToken,
  ProgressLocation,
  type QuickPickItem,
  type Range,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  GENERATE_SCENARIOS,
  type GenerateParams,
  type GenerateResult,
  type UncoveredItem,
} from '../../../server/protocol.js';
import { attempt } from '../../edits/attempts.js';
import { insert } from '../../edits/insert.js';
import { revealRange } from '../../preview/reveal.js';
import { fileName, openDocument } from '../../seqbot-document.js';
import { strings } from '../../strings.js';
import { rangeOf } from '../tree/scenario-tree.js';

/**
 * Writes scenarios for what those of a file do not cover, and shows them. The file is edited, not saved.
 * @returns the titles of what was written
 * @throws an error for people when none can be written
 */
export async function generateScenarios(
  client: BaseLanguageClient,
  file: Uri,
  sequence?: string,
): Promise<readonly string[]> {
  const params: GenerateParams = { uri: file.toString(), ...(sequence === undefined ? {} : { sequence }) };
  const options = {
    location: ProgressLocation.Notification,
    title: strings.generating(fileName(file)),
    cancellable: true,
  };
  const written = await window.withProgress(options, (_, token) => write(client, file, params, token));
  if (!written) return [];
  if (written.range) await revealRange(params.uri, written.range);
  void tell(fileName(file), written);
  return written.titles;
}

interface Written {
  readonly titles: readonly string[];
  readonly left: readonly UncoveredItem[];
  readonly range?: Range;
}

/** Nothing when it was cancelled. */
async function write(
  client: BaseLanguageClient,
  file: Uri,
  params: GenerateParams,
  token: CancellationToken,
): Promise<Written | undefined> {
  const document = await openDocument(file);
  const ask = async () => {
    const result = await client.sendRequest<GenerateResult>(GENERATE_SCENARIOS, params, token);
    if (result.status === 'refused') throw new Error(result.reason);
    return result.status === 'covered' ? { ...result, version: document.version } : result;
  };
  try {
    return await attempt(document, ask, async (result) => {
      if (token.isCancellationRequested) return { titles: [], left: [] };
      if (result.status === 'covered') return { titles: [], left: result.left };
      const range = await insert(document, result);
      return range && { titles: result.titles, left: result.left, range };
    });
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  }
}

async function tell(file: string, { titles, left }: Written): Promise<void> {
  const message = strings.generated(file, titles.length, left.length);
  const choice = await window.showInformationMessage(message, ...(left.length > 0 ? [strings.showLeft] : []));
  if (choice) await pick(left);
}

/** Lists what no conversation was found for, and leads there. */
async function pick(left: readonly UncoveredItem[]): Promise<void> {
  const items = left.map((item): QuickPickItem & { readonly item: UncoveredItem } => ({
    label: item.label.replaceAll('$(', '\\$('),
    description: `${workspace.asRelativePath(Uri.parse(item.uri, true))}:${item.range.start.line + 1}`,
    detail: strings.leftBecause[item.reason],
    item,
  }));
  const chosen = await window.showQuickPick(items, { title: strings.left, matchOnDescription: true });
  if (chosen) await revealRange(chosen.item.uri, rangeOf(chosen.item.range));
}
