/** The index at which something is found again in a list of names: by its name, or at its place if it alone was renamed. */
export function indexAgain(
  before: readonly string[],
  now: readonly string[],
  index: number,
): number | undefined {
  const name = before[index];
  if (name === undefined) return undefined;
  const found = now.indexOf(name);
  if (found >= 0) return found;
  const isRenamed =
    now.length === before.length && now.every((each, at) => at === index || each === before[at]);
  return isRenamed ? index : undefined;
}
