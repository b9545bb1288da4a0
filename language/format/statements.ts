import type { BotFile } from '../generated/ast.js';
import { walk } from '../references/walk.js';
import { type Atom, isComment } from './atoms.js';

/** Nodes of the syntax tree that begin a line of their own, wherever they do not stand in a block on one line. */
const KINDS = [
  ['Import', 'Attribute', 'Agent', 'Department', 'ConversationalBot', 'Webhook', 'Sequence', 'Scenario'],
  ['Header', 'Field', 'Body', 'Save', 'Channels', 'SkipKnown', 'Branch'],
  ['Reply', 'Image', 'Video', 'Ask', 'Options', 'Cards', 'Widget', 'Next', 'Goto', 'Redirect', 'SendLead'],
  ['PostLead', 'SyncLead', 'Note', 'Tag', 'Chat', 'Invite', 'Close', 'End', 'If', 'SetValue', 'AddNumber'],
  ['Clear', 'Call', 'Split', 'Wait', 'Option', 'Otherwise', 'Card', 'SplitPart'],
  ['CardText', 'CardImage', 'CardLink', 'CardNext'],
  ['Given', 'BotSays', 'VisitorTurn', 'Expect', 'Answer'],
].flat();
const IS_STATEMENT: ReadonlySet<string> = new Set(KINDS);

/** A statement, or one name of a list between braces with its comma. */
export interface Statement {
  readonly is: 'statement';
  /** The type of its node, or `Member` for a name in a list. */
  readonly kind: string;
  /** Begins with an atom. Comments are parts too where they stand inside the statement. */
  readonly parts: readonly Part[];
  readonly first: Atom;
  readonly last: Atom;
}

/** What stands between braces. */
export interface Block {
  readonly is: 'block';
  readonly open: Atom;
  readonly items: readonly Item[];
  readonly close: Atom;
}

export type Part = Atom | Block;
/** A statement or a comment between statements. */
export type Item = Statement | Atom;

/** The statements of a file without syntax errors, those in blocks beneath the statements that hold them. */
export function statementsOf(file: BotFile, atoms: readonly Atom[]): readonly Item[] {
  return new Reader(nodesByStart(file), atoms).file();
}

interface Node {
  readonly kind: string;
  readonly end: number;
}

function nodesByStart(file: BotFile): Map<number, Node> {
  const nodes = new Map<number, Node>();
  walk(file, ({ $type, $cstNode }) => {
    if (IS_STATEMENT.has($type) && $cstNode) nodes.set($cstNode.offset, { kind: $type, end: $cstNode.end });
  });
  return nodes;
}

/** Takes atoms one by one. */
class Reader {
  private at = 0;

  constructor(
    private readonly nodes: ReadonlyMap<number, Node>,
    private readonly atoms: readonly Atom[],
  ) {}

  file(): Item[] {
    return this.items(() => false);
  }

  private items(isEnd: (atom: Atom) => boolean): Item[] {
    const items: Item[] = [];
    for (let atom = this.atoms[this.at]; atom && !isEnd(atom); atom = this.atoms[this.at]) {
      items.push(isComment(atom) ? this.take(atom) : this.statement(atom));
    }
    return items;
  }

  private statement(first: Atom): Statement {
    const node = this.nodes.get(first.start);
    const end = node?.end ?? this.endOfMember(first);
    const parts: Part[] = [];
    let last = first;
    for (let atom: Atom | undefined = first; atom && atom.start < end; atom = this.atoms[this.at]) {
      const part: Part = atom.type === '{' ? this.block(atom) : this.take(atom);
      parts.push(part);
      last = part.is === 'block' ? part.close : part;
    }
    return { is: 'statement', kind: node?.kind ?? 'Member', parts, first, last };
  }

  private block(open: Atom): Block {
    this.take(open);
    const items = this.items(({ type }) => type === '}');
    const close = this.atoms[this.at] ?? open;
    return { is: 'block', open, items, close: this.take(close) };
  }

  private endOfMember(first: Atom): number {
    let next = this.atoms[first.index + 1];
    while (next && isComment(next)) next = this.atoms[next.index + 1];
    return next?.type === ',' ? next.end : first.end;
  }

  private take(atom: Atom): Atom {
    this.at++;
    return atom;
  }
}

/** All atoms of an item in their order. */
export function* atomsIn(item: Item | Part): Generator<Atom> {
  if (item.is === 'atom') yield item;
  else if (item.is === 'statement') for (const part of item.parts) yield* atomsIn(part);
  else {
    yield item.open;
    for (const inner of item.items) yield* atomsIn(inner);
    yield item.close;
  }
}

export function blocksOf({ parts }: Statement): Block[] {
  return parts.filter((part) => part.is === 'block');
}
