/** A bot that says one thing, and ends. */
export function saying(text: string): string {
  return `sequence Said {\n  branch Start {\n    reply "${text}"\n    end\n  }\n}\n`;
}
