import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { definition, type Schema, shapeOfSchema } from './schema-shapes.js';
import { shapesOfModule } from './type-shapes.js';

const root: Schema = JSON.parse(readFileSync('language/bot/bot.schema.json', 'utf8'));
const types = shapesOfModule(readFileSync('language/bot/bot.ts', 'utf8'));

/** The document itself, and types that only serve to make others: they have no definition. */
const WITHOUT_DEFINITION = new Set(['Bot', 'Documented', 'ActionType']);
const defined = [...types.keys()].filter((name) => !WITHOUT_DEFINITION.has(name));

/** Definitions that narrow a string, a number or a text, or are one form of a type. */
const WITHOUT_TYPE = [
  'BubbleLabel',
  'ConditionArrow',
  'ConditionBlock',
  'Documentation',
  'InstantAction',
  'Line',
  'Name',
  'Pixels',
  'Url',
];
/** Definitions by the type that is written for them. */
const NAMED = new Map([
  ...defined.map((name) => [name, name] as const),
  ['InstantAction', 'Action'] as const,
]);
/** Where the schema is narrower than the type: what it says, and what the type says. */
const NARROWER = new Map([['ChatWidget', ['app: WidgetApp', 'app: string'] as const]]);

describe('the schema agrees with the types', () => {
  it('in the document', () => {
    expect(shapeOfSchema(root, root, NAMED)).toBe(types.get('Bot'));
  });

  it.each(defined)('in %s', (name) => {
    const [narrow, wide] = NARROWER.get(name) ?? ['', ''];
    const shape = shapeOfSchema(definition(root, name), root, NAMED);
    expect(shape).toContain(narrow);
    expect(shape.replace(narrow, wide)).toBe(shapeOfType(name));
  });

  it('in what it defines', () => {
    expect(Object.keys(root.$defs ?? {}).sort()).toEqual([...defined, ...WITHOUT_TYPE].sort());
  });
});

function shapeOfType(name: string): string | undefined {
  const shape = types.get(name);
  return shape !== undefined && WITHOUT_DEFINITION.has(shape) ? types.get(shape) : shape;
}
