/** What stands between the quotation marks of a text that says something: the escapes that are needed put in. */
export function escaped(content: string): string {
  return content.replace(/[\\"{]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** A text as it is written in a source. */
export function written(content: string): string {
  return `"${escaped(content)}"`;
}
