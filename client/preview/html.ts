import { Uri, type Webview } from 'vscode';
import { policy } from './policy.js';

/** What a preview's page is made for. */
export interface Page {
  readonly extension: Uri;
  /** The file that is previewed; the page keeps it so that the panel can be restored. */
  readonly document: Uri;
  /** Whether pictures and videos may be fetched. */
  readonly pictures: boolean;
}

/** The page of a preview: a frame for the bundled script, under a policy that lets nothing else in. */
export function pageOf(webview: Webview, { extension, document, pictures }: Page): string {
  const nonce = crypto.randomUUID();
  const asset = (name: string) => webview.asWebviewUri(Uri.joinPath(assetsOf(extension), name)).toString();
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy({ assets: webview.cspSource, nonce, pictures })}">
  <meta name="referrer" content="no-referrer">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${escapeAttribute(asset('chat.css'))}">
  <title>Seqbot</title>
</head>
<body data-document="${escapeAttribute(document.toString())}">
  <div id="app"></div>
  <script nonce="${nonce}" src="${escapeAttribute(asset('chat.js'))}"></script>
</body>
</html>`;
}

/** The icon of a preview's tab: that of the files it plays. */
export function iconOf(extension: Uri, theme: 'light' | 'dark'): Uri {
  return Uri.joinPath(extension, 'icons', `file-${theme}.svg`);
}

/** The folder of the bundles that a page may load. */
export function assetsOf(extension: Uri): Uri {
  return Uri.joinPath(extension, 'out', 'webview');
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
