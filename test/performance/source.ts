/** A bot of some branches, about 320 characters each, as authors write them: so many of them in each sequence. */
export function sourceOf(branches: number, perSequence: number): string {
  const sequences: string[] = [];
  for (let first = 0; first < branches; first += perSequence) {
    sequences.push(sequence(first, Math.min(perSequence, branches - first), branches));
  }
  return DECLARATIONS + sequences.join('\n');
}

const DECLARATIONS = `attribute name "Your name"
attribute size : "Small" | "Medium" | "Big"
attribute email : email
agent maya "Maya Chen"
department sales "Sales" { maya }

`;

function sequence(first: number, count: number, all: number): string {
  const parts = Array.from({ length: count }, (_, index) => branch(index, count));
  const next = (first + count) % all;
  const last = next === first ? '  branch Last { end }\n' : `  branch Last { invite sequence Long${next} }\n`;
  return `sequence Long${first} "A long one" {\n${parts.join('')}${last}}\n`;
}

/** Some branches ask, hand over or look at what is known; the others talk and offer ways on. */
function branch(index: number, count: number): string {
  const next = (step: number) => `B${(index + step) % count}`;
  const kinds: Readonly<Record<number, string>> = {
    3: `    ask email "Where do we send the receipt, {name}?" retry "That does not look like an address."\n    -> ${next(1)}\n`,
    5: `    if size is "Big" and not (email is unknown) -> ${next(3)}\n    if name is unknown { set name "friend" }\n    -> ${next(1)}\n`,
    7: `    note "{@maya} please look at {email}, who asked for **size** {size}."\n    tag case "order"\n    chat with department sales else -> ${next(1)}\n`,
  };
  const ways = `    options saves size {
      "Small" -> ${next(1)}
      "Medium" -> ${next(2)}
      "Big" -> ${index % 50 === 0 ? 'Last' : next(17)}
    }
`;
  return `  branch B${index} {
    // What the visitor sees in the ${index}th place.
    reply "Hi {name|there}, this is number **${index}** of a _long_ conversation with [links](https://shop.example/${index})."
${kinds[index % 10] ?? ways}  }
`;
}
