import { written } from '../text/write.js';

/** A text as it is written in a source, over several lines where it has several. The formatter sees to its place. */
export function writtenOverLines(content: string): string {
  return content.includes('\n') ? `"""\n${inBlock(content)}\n"""` : written(content);
}

/** Quotation marks need no escape between lines, but three of them. */
function inBlock(content: string): string {
  return content.replace(/[\\{]/g, '\\$&').replace(/"""/g, '\\"\\"\\"');
}
