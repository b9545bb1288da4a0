const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Whether a link may leave the editor: a whole address that a browser, a mail program or a telephone opens. */
export function mayOpen(url: string): boolean {
  return URL.canParse(url) && SCHEMES.has(new URL(url).protocol);
}
