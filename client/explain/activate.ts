import {
  commands,
  Disposable,
  extensions,
  FileSystemError,
  TabInputText,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { reporting } from '../report.js';
import { strings } from '../strings.js';
import { Pages, pageUri } from './pages.js';
import { pickCode } from './pick.js';
import { SCHEME } from './scheme.js';

/** VS Code's own Markdown preview: the extension it comes with, and the editor it is. */
const MARKDOWN = 'vscode.markdown-language-features';
const PREVIEW = 'vscode.markdown.preview.editor';

/** Registers the pages to which the codes of diagnostics lead, and `seqbot.explain`, which opens them by name. */
export function activateExplain(client: BaseLanguageClient): Disposable {
  const pages = new Pages(client);
  return Disposable.from(
    workspace.registerFileSystemProvider(SCHEME, pages, { isReadonly: true, isCaseSensitive: true }),
    commands.registerCommand('seqbot.explain', (argument: unknown) =>
      reporting(strings.explainFailed, () => explain(argument, client, pages)),
    ),
  );
}

async function explain(argument: unknown, client: BaseLanguageClient, pages: Pages): Promise<void> {
  const code = argument ?? (await pickCode(client));
  if (code === undefined) return;
  if (typeof code !== 'string') throw new Error(strings.badCode);
  const uri = pageUri(code);
  await pages.readFile(uri).catch((cause: unknown) => {
    throw cause instanceof FileSystemError ? new Error(strings.noPage(code), { cause }) : cause;
  });
  const options = { viewColumn: columnForPage(), preview: true };
  if (extensions.getExtension(MARKDOWN))
    await commands.executeCommand('vscode.openWith', uri, PREVIEW, options);
  else await window.showTextDocument(uri, options);
}

/** Beside the source, so that both can be read; in front where there is none. */
function columnForPage(): ViewColumn {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText ? ViewColumn.Beside : ViewColumn.Active;
}
