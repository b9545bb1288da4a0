import { arrowTexts } from './arrows.js';
import type { Drawing } from './drawing.js';
import { LOOKS, type Look, lineText, nodeText } from './nodes.js';
import { type Group, type Picture, pictureOf } from './picture.js';

/**
 * The flow of a bot as a flowchart of Mermaid: a subgraph for each sequence, a box for each branch with its title and
 * the first line that it says, arrows with what makes the conversation take them, and the ends. What is wrong is marked,
 * and names that lead nowhere are drawn too. The same bot gives the same text; a text in it is never anything but text.
 */
export function mermaidOf(drawing: Drawing): string {
  const picture = pictureOf(drawing);
  const looks = usedLooks(picture);
  const lines = [
    ...picture.groups.flatMap(groupTexts),
    ...picture.nodes.map(nodeText),
    ...picture.steps.flatMap(({ from, leads }) => arrowTexts(from, leads)),
    ...LOOKS.filter(([look]) => looks.has(look)).map(([look, style]) => `classDef ${look} ${style}`),
  ];
  return ['flowchart TD', ...lines.map((line) => `  ${line}`), ''].join('\n');
}

function groupTexts({ id, heading, nodes }: Group): string[] {
  return [
    `subgraph ${id}["${heading.map(lineText).join(' · ')}"]`,
    // Else one that nothing leads into or out of would lie on its side.
    '  direction TB',
    ...nodes.map((node) => `  ${nodeText(node)}`),
    'end',
    `class ${id} sequence`,
  ];
}

function usedLooks({ groups, nodes }: Picture): ReadonlySet<Look | undefined> {
  const all = [...groups.flatMap((group) => group.nodes), ...nodes].map(({ look }) => look);
  return new Set([...all, ...(groups.length > 0 ? (['sequence'] as const) : [])]);
}
