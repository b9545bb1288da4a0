/** The arguments of a request, of which nothing is known yet. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A request of the Debug Adapter Protocol. */
export interface Request {
  readonly seq: number;
  readonly command: string;
  readonly arguments: Arguments;
}

/** The request that a message is, or nothing when it is none. */
export function readRequest(message: unknown): Request | undefined {
  if (!isFields(message) || message.type !== 'request') return undefined;
  const { seq, command, arguments: given } = message;
  if (typeof seq !== 'number' || typeof command !== 'string') return undefined;
  return { seq, command, arguments: isFields(given) ? given : {} };
}

/** The address, or path, of the file that a request is about. */
export function fileIn({ source }: Arguments): string | undefined {
  return isFields(source) && typeof source.path === 'string' ? source.path : undefined;
}

/** The lines of the breakpoints that a request sets, as the client counts them. */
export function breakpointLinesIn({ breakpoints }: Arguments): readonly number[] {
  if (!Array.isArray(breakpoints)) return [];
  return breakpoints.flatMap((each: unknown) =>
    isFields(each) && typeof each.line === 'number' ? [each.line] : [],
  );
}

/** The texts in a list that stands under a key. */
export function textsIn(given: Arguments, key: string): readonly string[] {
  const list = given[key];
  return Array.isArray(list) ? list.filter((each: unknown) => typeof each === 'string') : [];
}

/** The number under a key. */
export function numberIn(given: Arguments, key: string): number | undefined {
  const value = given[key];
  return typeof value === 'number' ? value : undefined;
}

/** The text under a key. */
export function textIn(given: Arguments, key: string): string | undefined {
  const value = given[key];
  return typeof value === 'string' ? value : undefined;
}

function isFields(value: unknown): value is Arguments {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
