/** Where the comments right above a place begin, with no empty line between; the place itself if there are none. */
export function startOfComments(source: string, start: number): number {
  let first = start;
  let line = source.lastIndexOf('\n', start - 1) + 1;
  if (source.slice(line, start).trim() !== '') return start;
  while (line > 0) {
    const comment = commentAbove(source, line);
    if (comment === undefined) break;
    first = comment;
    line = source.lastIndexOf('\n', comment - 1) + 1;
  }
  return first;
}

/** Where a comment begins that has the lines right above one for itself. */
function commentAbove(source: string, line: number): number | undefined {
  const before = source.lastIndexOf('\n', line - 2) + 1;
  const text = source.slice(before, line).trim();
  if (text.startsWith('//')) return before + source.slice(before).search(/\S/);
  if (!text.endsWith('*/')) return undefined;
  const open = source.lastIndexOf('/*', line);
  const indent = source.slice(source.lastIndexOf('\n', open - 1) + 1, Math.max(open, 0));
  return open >= 0 && indent.trim() === '' ? open : undefined;
}
