import { AstUtils } from 'langium';
import type { Report } from '../diagnostics/report.js';
import type { Ask, CardText, Reply, Text } from '../generated/ast.js';
import { hiddenLinks } from '../text/markdown-links.js';
import { mendedLink } from '../text/web-address.js';
import type { Check } from './checks.js';

/** Links in what the bot says can be opened. */
export const linksOfTextAreShown: Check<Reply | CardText> = ({ text }, report) => {
  if (text) checkLinks(text, report);
};

export const linksOfPromptAreShown: Check<Ask> = ({ prompt, retry }, report) => {
  for (const text of [prompt, retry]) if (text) checkLinks(text, report);
};

function checkLinks(text: Text, report: Report): void {
  const { textDocument } = AstUtils.getDocument(text);
  for (const { start, end, address } of hiddenLinks(text)) {
    const range = { start: textDocument.positionAt(start), end: textDocument.positionAt(end) };
    report('link-not-shown', { address, mended: mendedLink(address) }, { node: text, range });
  }
}
