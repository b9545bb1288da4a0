import {
  type Disposable,
  type Position,
  Range,
  type TestController,
  type TestItem,
  type TestItemCollection,
  Uri,
  workspace,
} from 'vscode';
import type { ProtocolRange, ScenarioFile, ScenarioItem, ScenarioRef } from '../../../server/protocol.js';
import { fileName } from '../../seqbot-document.js';
import { allIn, childOf, hold, leavesIn } from './children.js';
import { type Folder, foldersAbove } from './folders.js';

/** Ids begin with what they are of: menus choose by that. They are unique among their siblings only. */
const SEQUENCE = 'sequence ';
const SCENARIO = 'scenario ';

/**
 * The scenarios as VS Code's test items: by folder, file and sequence. An item stays the same one while the scenario has
 * its id and its sequence, so that it keeps its result while somebody types.
 */
export class ScenarioTree implements Disposable {
  private files = new Map<string, ScenarioFile>();
  private readonly refs = new WeakMap<TestItem, ScenarioRef>();
  private readonly items = new Map<string, ReadonlyMap<string, TestItem>>();
  private readonly subscription: Disposable;

  constructor(private readonly controller: TestController) {
    this.subscription = workspace.onDidChangeWorkspaceFolders(() => this.rebuild());
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** Makes the items of some files what these say. */
  update(files: readonly ScenarioFile[]): void {
    for (const file of files) {
      if (file.scenarios.length > 0) this.fill(file);
      else this.remove(file.uri);
    }
  }

  /** All scenarios, in the order of the tree. */
  get all(): TestItem[] {
    return leavesIn(this.controller.items);
  }

  /** The item of a scenario. */
  itemOf({ uri, id }: ScenarioRef): TestItem | undefined {
    return this.items.get(uri)?.get(id);
  }

  /** The scenario of an item; nothing for one that has scenarios beneath it. */
  refOf(item: TestItem): ScenarioRef | undefined {
    return this.refs.get(item);
  }

  /** The item that something is, if it is one. */
  find(candidate: unknown): TestItem | undefined {
    return allIn(this.controller.items).find((item) => item === candidate);
  }

  /** The items of a file's scenarios. */
  itemsIn(uri: string): TestItem[] {
    return [...(this.items.get(uri)?.values() ?? [])];
  }

  /** The scenario around a position, if there is one. */
  at(uri: string, position: Position): TestItem | undefined {
    return this.itemsIn(uri).find(({ range }) => range?.contains(position));
  }

  /** The name of the sequence that an item stands for or is beneath. */
  sequenceOf(item: TestItem): string | undefined {
    for (let at: TestItem | undefined = item; at; at = at.parent)
      if (at.id.startsWith(SEQUENCE)) return at.id.slice(SEQUENCE.length);
    return undefined;
  }

  private fill(file: ScenarioFile): void {
    this.files.set(file.uri, file);
    const uri = Uri.parse(file.uri, true);
    const item = childOf(this.folderOf(uri), file.uri, (id) => this.make(id, fileName(uri), uri));
    const names = [...new Set(file.scenarios.map(({ sequence }) => sequence))];
    const sequences = names.map(
      (name) =>
        item.children.get(SEQUENCE + name) ?? this.make(SEQUENCE + name, name === '' ? '?' : name, uri),
    );
    const items = new Map<string, TestItem>();
    for (const [index, sequence] of sequences.entries()) {
      const own = file.scenarios.filter((scenario) => scenario.sequence === names[index]);
      const scenarios = own.map((scenario) => this.scenario(sequence, scenario, uri, file.uri));
      hold(sequence.children, scenarios);
      for (const [at, { id }] of own.entries()) {
        const scenario = scenarios[at];
        if (scenario) items.set(id, scenario);
      }
    }
    hold(item.children, sequences);
    this.items.set(file.uri, items);
  }

  private scenario(sequence: TestItem, { id, title, range }: ScenarioItem, uri: Uri, file: string): TestItem {
    const key = SCENARIO + id;
    const item = sequence.children.get(key) ?? this.make(key, title, uri);
    item.label = plain(title);
    item.range = rangeOf(range);
    this.refs.set(item, { uri: file, id });
    return item;
  }

  private make(id: string, label: string, uri: Uri): TestItem {
    return this.controller.createTestItem(id, plain(label), uri);
  }

  private folderOf(file: Uri): TestItemCollection {
    let items = this.controller.items;
    for (const { uri, label } of foldersAbove(file))
      items = childOf(items, String(uri), (id) => this.make(id, label, uri)).children;
    return items;
  }

  private remove(uri: string): void {
    this.files.delete(uri);
    this.items.delete(uri);
    this.prune(this.controller.items, foldersAbove(Uri.parse(uri, true)), uri);
  }

  /** Takes an item away, and the folders above that have nothing else. */
  private prune(items: TestItemCollection, [folder, ...rest]: readonly Folder[], id: string): void {
    const item = folder && items.get(String(folder.uri));
    if (item) this.prune(item.children, rest, id);
    if (!folder) items.delete(id);
    else if (item?.children.size === 0) items.delete(item.id);
  }

  /** Which folder a file is in has changed. */
  private rebuild(): void {
    const files = [...this.files.values()];
    this.controller.items.replace([]);
    this.update(files);
  }
}

/** Labels can hold icons; a title cannot. */
function plain(title: string): string {
  return title.replaceAll('$(', '\\$(');
}

/** A range of the protocol as VS Code has it. */
export function rangeOf({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
