/** The form of the types in a TypeScript module, written as {@link shapeOfSchema} writes that of a schema. */
import ts from 'typescript';
import { array, member, union } from './schema-shapes.js';

/** The shape of every exported interface and type of a module, by name. Throws on a type it does not know how to read. */
export function shapesOfModule(source: string): Map<string, string> {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2022);
  const reader = new ShapeReader(file);
  return new Map(file.statements.flatMap((statement) => reader.named(statement)));
}

class ShapeReader {
  constructor(private readonly file: ts.SourceFile) {}

  named(statement: ts.Statement): [string, string][] {
    if (ts.isInterfaceDeclaration(statement)) return [[statement.name.text, braced(this.members(statement))]];
    if (ts.isTypeAliasDeclaration(statement)) return [[statement.name.text, this.type(statement.type)]];
    return [];
  }

  private members(declaration: ts.InterfaceDeclaration): string[] {
    const parents = (declaration.heritageClauses ?? []).flatMap((clause) => clause.types);
    const inherited = parents.flatMap((parent) => this.members(this.interfaceOf(parent.expression)));
    return [...inherited, ...this.elements(declaration.members)];
  }

  private interfaceOf(name: ts.Expression): ts.InterfaceDeclaration {
    const found = this.file.statements
      .filter(ts.isInterfaceDeclaration)
      .find((one) => one.name.text === this.text(name));
    if (found === undefined) throw new Error(`There is no interface ${this.text(name)}.`);
    return found;
  }

  private elements(elements: ts.NodeArray<ts.TypeElement>): string[] {
    return elements.map((element) => {
      if (!ts.isPropertySignature(element) || element.type === undefined) throw this.unreadable(element);
      return member(this.text(element.name), element.questionToken !== undefined, this.type(element.type));
    });
  }

  private type(node: ts.TypeNode): string {
    if (ts.isTypeLiteralNode(node)) return braced(this.elements(node.members));
    if (ts.isUnionTypeNode(node)) return union(node.types.map((one) => this.type(one)));
    if (ts.isArrayTypeNode(node)) return array(this.type(node.elementType));
    if (ts.isTypeQueryNode(node)) return this.constant(this.text(node.exprName));
    if (ts.isIndexedAccessTypeNode(node)) return this.indexed(node);
    if (ts.isLiteralTypeNode(node)) return JSON.stringify(literal(node.literal));
    if (ts.isTypeReferenceNode(node) || isPrimitive(node)) return this.text(node);
    throw this.unreadable(node);
  }

  /** `(typeof CONSTANT)[number]` is one of the constant's values; `Action['type']` stays as it is written. */
  private indexed(node: ts.IndexedAccessTypeNode): string {
    const list = ts.isParenthesizedTypeNode(node.objectType) ? node.objectType.type : node.objectType;
    return ts.isTypeQueryNode(list) ? this.constant(this.text(list.exprName)) : this.text(node);
  }

  private constant(name: string): string {
    const declarations = this.file.statements
      .filter(ts.isVariableStatement)
      .flatMap((statement) => [...statement.declarationList.declarations]);
    const value = declarations.find((one) => this.text(one.name) === name)?.initializer;
    if (value === undefined) throw new Error(`There is no constant ${name}.`);
    if (!ts.isAsExpression(value)) return JSON.stringify(literal(value));
    if (!ts.isArrayLiteralExpression(value.expression)) throw this.unreadable(value);
    return union(value.expression.elements.map((one) => JSON.stringify(literal(one))));
  }

  private text(node: ts.Node): string {
    return node.getText(this.file);
  }

  private unreadable(node: ts.Node): Error {
    return new Error(`Cannot read the type ${this.text(node)}.`);
  }
}

function literal(node: ts.Node): string | number {
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  throw new Error(`Cannot read a literal of kind ${ts.SyntaxKind[node.kind]}.`);
}

function isPrimitive(node: ts.TypeNode): boolean {
  const kinds = [ts.SyntaxKind.StringKeyword, ts.SyntaxKind.NumberKeyword, ts.SyntaxKind.BooleanKeyword];
  return kinds.includes(node.kind);
}

function braced(members: readonly string[]): string {
  return `{ ${members.join('; ')} }`;
}
