import { type TestItem, Uri, window } from 'vscode';
import type { ScenarioRef } from '../../../server/protocol.js';
import { strings } from '../../strings.js';
import type { ScenarioTree } from '../tree/scenario-tree.js';

/**
 * The scenario that a command is for: the one that lenses and code actions name, the one of an item or of a message about
 * it, else the one at the cursor.
 * @throws an error for people when there is none
 */
export function scenarioFor(tree: ScenarioTree, target: unknown, id: unknown): ScenarioRef {
  if (typeof target === 'string' && typeof id === 'string') return { uri: addressOf(target), id };
  const item = itemIn(tree, target);
  const scenario = item && tree.refOf(item);
  if (scenario) return scenario;
  if (target === undefined || target === null) return scenarioAtCursor(tree);
  throw new Error(strings.badScenario);
}

/** The file, and perhaps the sequence, that scenarios are to be generated for. */
export interface GenerateTarget {
  readonly file: Uri;
  readonly sequence?: string | undefined;
}

/**
 * What a command generates for: the file that it names, the one of an item, else the one in the active editor.
 * @throws an error for people when there is none
 */
export function generateTarget(tree: ScenarioTree, target: unknown, sequence: unknown): GenerateTarget {
  const name = typeof sequence === 'string' ? sequence : undefined;
  if (target instanceof Uri) return { file: target };
  if (typeof target === 'string') return { file: Uri.parse(addressOf(target), true), sequence: name };
  const item = itemIn(tree, target);
  if (item?.uri) return { file: item.uri, sequence: tree.sequenceOf(item) };
  const editor = window.activeTextEditor;
  if (!editor || (target !== undefined && target !== null)) throw new Error(strings.notASeqbotFile);
  return { file: editor.document.uri };
}

/** @throws an error for people when the cursor is in none */
function scenarioAtCursor(tree: ScenarioTree): ScenarioRef {
  const editor = window.activeTextEditor;
  const item = editor && tree.at(editor.document.uri.toString(), editor.selection.active);
  const scenario = item && tree.refOf(item);
  if (!scenario) throw new Error(strings.noScenarioAtCursor);
  return scenario;
}

/** The item that menus pass: itself, or with a message about it. */
function itemIn(tree: ScenarioTree, target: unknown): TestItem | undefined {
  if (typeof target !== 'object' || target === null) return undefined;
  const candidate = 'test' in target ? target.test : target;
  return tree.find(candidate);
}

/** @throws an error for people when it is none */
function addressOf(text: string): string {
  if (!URL.canParse(text)) throw new Error(strings.badScenario);
  return text;
}
