const ASCII = /^[\x20-\x7e]*$/;

/** A text made ready for comparing: without the space around it, composed (NFC), in lower case. */
export function fold(text: string): string {
  const lower = text.trim().toLowerCase();
  // Composing is slow and most texts need none.
  return ASCII.test(lower) ? lower : lower.normalize('NFC');
}
