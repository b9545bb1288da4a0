/** Colours a source with the TextMate grammar, as VS Code does, and writes down what every part of it became. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import onig from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const GRAMMAR = 'syntaxes/seqbot.tmLanguage.json';
const ROOT_SCOPE = 'source.seqbot';

/** The tokenizer. Each source line is followed by one line for each part that has a scope: carets, and its scopes. */
export async function loadTokenizer(): Promise<(source: string) => string> {
  await onig.loadWASM(
    readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')),
  );
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new onig.OnigScanner(patterns),
      createOnigString: (text) => new onig.OnigString(text),
    }),
    loadGrammar: async (scope) =>
      scope === ROOT_SCOPE ? textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR) : null,
  });
  const grammar = await registry.loadGrammar(ROOT_SCOPE);
  if (grammar === null) throw new Error(`There is no grammar for ${ROOT_SCOPE}.`);
  return (source) => tokenize(grammar, source);
}

function tokenize(grammar: textmate.IGrammar, source: string): string {
  let state: textmate.StateStack = textmate.INITIAL;
  const lines = source.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return [`>${line}`, ...result.tokens.flatMap((token) => describeToken(line, token))].join('\n');
  });
  return `${lines.join('\n')}\n`;
}

function describeToken(line: string, token: textmate.IToken): string[] {
  const scopes = token.scopes.slice(1).map((scope) => scope.replace(/\.seqbot$/, ''));
  const isBlank = line.slice(token.startIndex, token.endIndex).trim() === '';
  if (isBlank || scopes.length === 0) return [];
  return [
    ` ${' '.repeat(token.startIndex)}${'^'.repeat(token.endIndex - token.startIndex)} ${scopes.join(' ')}`,
  ];
}
