/** Diagnostics of a project's settings and of comments that keep diagnostics away. */
export const suppressions = {};
