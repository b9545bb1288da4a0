/**
 * The form of a type as one line of text, from the JSON Schema: object members in the order they are declared, the
 * members of a union sorted. What the schema alone knows (lengths, patterns, ranges) is not part of it.
 */

/** A JSON Schema, as far as the bot's uses the standard. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
}

/**
 * The shape of a schema. `named` says by which type a definition is written where it is referred to; a reference to
 * any other is replaced by what it stands for.
 */
export function shapeOfSchema(schema: Schema, root: Schema, named: ReadonlyMap<string, string>): string {
  const inner = (part: Schema): string => shapeOfSchema(part, root, named);
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#/$defs/', '');
    return named.get(name) ?? inner(definition(root, name));
  }
  if (schema.additionalProperties === false) return objectShape(schema, inner);
  if (schema.anyOf !== undefined) return union(schema.anyOf.map(inner));
  if (schema.enum !== undefined) return union(schema.enum.map((value) => JSON.stringify(value)));
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.items !== undefined) return array(inner(schema.items));
  return schema.type === 'integer' ? 'number' : (schema.type ?? 'anything');
}

/** A definition of the schema. Throws when there is none of that name. */
export function definition(root: Schema, name: string): Schema {
  const found = root.$defs?.[name];
  if (found === undefined) throw new Error(`The schema has no definition ${name}.`);
  return found;
}

export function union(members: readonly string[]): string {
  const flat = members.flatMap((member) => (member.startsWith('{') ? [member] : member.split(' | ')));
  return [...new Set(flat)].sort().join(' | ');
}

export function array(item: string): string {
  return /^\w+$/.test(item) ? `${item}[]` : `(${item})[]`;
}

export function member(name: string, optional: boolean, shape: string): string {
  return `${name}${optional ? '?' : ''}: ${shape}`;
}

function objectShape(schema: Schema, inner: (part: Schema) => string): string {
  const members = Object.entries(schema.properties ?? {}).map(([name, part]) =>
    member(name, schema.required?.includes(name) !== true, inner(part)),
  );
  return `{ ${members.join('; ')} }`;
}
