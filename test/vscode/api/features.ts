import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CodeAction,
  type CodeLens,
  type CompletionItem,
  type CompletionList,
  commands,
  type DocumentHighlight,
  type DocumentLink,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Location,
  type LocationLink,
  MarkdownString,
  type Position,
  type Range,
  type SemanticTokens,
  type SemanticTokensLegend,
  type SymbolInformation,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';

/** All that hovering over a place shows, as Markdown. */
export async function hoverAt({ uri }: TextDocument, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, position);
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((part) => (part instanceof MarkdownString ? part.value : String(part))).join('\n');
}

/** The places that name what is at a position, the declaration too. */
export function references({ uri }: TextDocument, position: Position): Thenable<Location[]> {
  return commands.executeCommand('vscode.executeReferenceProvider', uri, position);
}

/** Where the name at a position is declared. */
export async function definitions({ uri }: TextDocument, position: Position): Promise<Location[]> {
  const command = 'vscode.executeDefinitionProvider';
  const found = await commands.executeCommand<(Location | LocationLink)[]>(command, uri, position);
  return found.map((each) =>
    'targetUri' in each
      ? { uri: each.targetUri, range: each.targetSelectionRange ?? each.targetRange }
      : each,
  );
}

/** The places in a document that are marked with the one at a position. */
export function highlights({ uri }: TextDocument, position: Position): Thenable<DocumentHighlight[]> {
  return commands.executeCommand('vscode.executeDocumentHighlights', uri, position);
}

/** What *Go to Symbol in Workspace* finds. */
export function workspaceSymbols(query: string): Thenable<SymbolInformation[]> {
  return commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);
}

/** What the rename box shows; rejected with the reason where there is nothing to rename. */
export function prepareRename(
  { uri }: TextDocument,
  position: Position,
): Thenable<{ range: Range; placeholder: string }> {
  return commands.executeCommand('vscode.prepareRename', uri, position);
}

/** The edits that a renaming makes; rejected with the reason when the new name is refused. */
export function rename({ uri }: TextDocument, position: Position, name: string): Thenable<WorkspaceEdit> {
  return commands.executeCommand('vscode.executeDocumentRenameProvider', uri, position, name);
}

export function foldingRanges({ uri }: TextDocument): Thenable<FoldingRange[]> {
  return commands.executeCommand('vscode.executeFoldingRangeProvider', uri);
}

/** The links of a document, those of other extensions and of VS Code too. */
export function links({ uri }: TextDocument): Thenable<DocumentLink[]> {
  return commands.executeCommand('vscode.executeLinkProvider', uri);
}

/** The branch or sequence that a call hierarchy at a position begins with. */
export function callHierarchy({ uri }: TextDocument, position: Position): Thenable<CallHierarchyItem[]> {
  return commands.executeCommand('vscode.prepareCallHierarchy', uri, position);
}

/** What leads to an item of a call hierarchy. */
export function incomingCalls(item: CallHierarchyItem): Thenable<CallHierarchyIncomingCall[]> {
  return commands.executeCommand('vscode.provideIncomingCalls', item);
}

/** Where an item of a call hierarchy leads. */
export function outgoingCalls(item: CallHierarchyItem): Thenable<CallHierarchyOutgoingCall[]> {
  return commands.executeCommand('vscode.provideOutgoingCalls', item);
}

/** The hints behind names in a part of a document. */
export function inlayHints({ uri }: TextDocument, range: Range): Thenable<InlayHint[]> {
  return commands.executeCommand('vscode.executeInlayHintProvider', uri, range);
}

/** The lenses of a document, with what they say, from top to bottom. */
export async function codeLenses({ uri }: TextDocument): Promise<CodeLens[]> {
  const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri, 1000);
  // The command gives them in the order in which they happened to be resolved.
  const titleOf = ({ command }: CodeLens) => command?.title ?? '';
  return [...lenses].sort(
    (left, right) =>
      left.range.start.compareTo(right.range.start) || (titleOf(left) < titleOf(right) ? -1 : 1),
  );
}

/** The ways to mend what is wrong in a range. */
export function quickFixes({ uri }: TextDocument, range: Range): Thenable<CodeAction[]> {
  return commands.executeCommand('vscode.executeCodeActionProvider', uri, range, 'quickfix');
}

/** What completion offers, in the order of the list. */
export async function completions({ uri }: TextDocument, position: Position): Promise<CompletionItem[]> {
  const command = 'vscode.executeCompletionItemProvider';
  const { items } = await commands.executeCommand<CompletionList>(command, uri, position);
  const key = (item: CompletionItem) => item.sortText ?? labelOf(item);
  return [...items].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}

export function labelOf({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** A coloured stretch of a document: what stands there, its type and its modifiers. */
export type ColouredText = readonly [text: string, type: string, ...modifiers: string[]];

/** The semantic tokens of a document, from top to bottom. */
export async function semanticTokens(document: TextDocument): Promise<ColouredText[]> {
  const legend = await commands.executeCommand<SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const tokens = await commands.executeCommand<SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  return decode(tokens.data, legend, document);
}

function decode(data: Uint32Array, legend: SemanticTokensLegend, document: TextDocument): ColouredText[] {
  const found: ColouredText[] = [];
  let [line, character] = [0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(index, index + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const text = document.lineAt(line).text.slice(character, character + length);
    const modifiers = legend.tokenModifiers.filter((_, bit) => (bits >> bit) & 1);
    found.push([text, legend.tokenTypes[type] ?? '', ...modifiers]);
  }
  return found;
}
