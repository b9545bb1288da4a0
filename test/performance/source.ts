/** A bot of some branches in one sequence, about 320 characters each, as authors write them. */
export function sourceOf(branches: number): string {
  const parts = Array.from({ length: branches }, (_, index) => branch(index, branches));
  return `${DECLARATIONS}sequence Long "A long one" {\n${parts.join('')}}\n`;
}

const DECLARATIONS = `attribute name "Your name"
attribute size : "Small" | "Medium" | "Big"
attribute email : email
agent maya "Maya Chen"
department sales "Sales" { maya }

`;

/** Every tenth branch asks or hands over; the others talk and offer ways on. */
function branch(index: number, count: number): string {
  const next = (step: number) => `B${(index + step) % count}`;
  const kinds: Readonly<Record<number, string>> = {
    3: `    ask email "Where do we send the receipt, {name}?" retry "That does not look like an address."\n    -> ${next(1)}\n`,
    7: `    note "{@maya} please look at {email}, who asked for **size** {size}."\n    tag case "order"\n    chat with department sales else -> ${next(1)}\n`,
  };
  const ways = `    options saves size {
      "Small" -> ${next(1)}
      "Medium" -> ${next(2)}
      "Big" -> ${next(17)}
    }
`;
  return `  branch B${index} {
    // What the visitor sees in the ${index}th place.
    reply "Hi {name|there}, this is number **${index}** of a _long_ conversation with [links](https://shop.example/${index})."
${kinds[index % 10] ?? ways}  }
`;
}
