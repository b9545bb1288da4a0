/** What means something in Markdown wherever it stands. */
const ANYWHERE = /[\\`*_[\]<~|$]|&(?=#?\w+;)/g;
/** What means something only where a line begins. */
const AT_START = /^(?:[#>+=:-]|\d{1,9}(?=[.)]))/;

/**
 * A text as Markdown that says exactly what the text says, with no more backslashes than that takes. Spaces around lines
 * and empty lines are left out.
 */
export function markdownText(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => (index === 0 ? escaped(line) : escapedAtStart(escaped(line))))
    .join('  \n');
}

function escaped(line: string): string {
  return line.replace(ANYWHERE, '\\$&');
}

function escapedAtStart(line: string): string {
  return line.replace(AT_START, (sign) => (/^\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}
