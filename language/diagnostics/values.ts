/** Diagnostics of values and types: what is compared, set, given and expected. */
export const values = {};
