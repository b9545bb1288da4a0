/**
 * Whether a text of a source can say this: there is something to read in it, and nothing that is lost or makes the file
 * unreadable once it is written.
 */
export function isWritable(text: string): boolean {
  return text.trim() !== '' && !/\r|\p{Surrogate}/u.test(text) && !text.includes('\0');
}
