/** What Markdown may read as more than the sign that it is. */
const SIGNS = /[\\`*_[\]<>~&|]/g;

/** A sentence of ours that says in Markdown exactly what it says, and can be read without it too. */
export function prose(sentence: string): string {
  return sentence.replace(SIGNS, '\\$&').replace(/\s*\n\s*/g, ' ');
}
