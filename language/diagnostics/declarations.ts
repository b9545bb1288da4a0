/** Diagnostics of what is declared: its name, its use, its parts. */
export const declarations = {};
