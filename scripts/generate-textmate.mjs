// Writes syntaxes/seqbot.tmLanguage.json. With --check it only says whether that is up to date.
// Usage: node scripts/generate-textmate.mjs [--check] [--language path/to/file.langium]
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { textMateGrammar } from './textmate/grammar.mjs';
import { languageKeywords } from './textmate/language-keywords.mjs';

const OUTPUT = 'syntaxes/seqbot.tmLanguage.json';
const { values } = parseArgs({
  options: { check: { type: 'boolean' }, language: { type: 'string', default: 'language/seqbot.langium' } },
});

try {
  const generated = `${JSON.stringify(textMateGrammar(languageKeywords(values.language)), null, 2)}\n`;
  if (!values.check) writeFileSync(OUTPUT, generated);
  else if (readFileSync(OUTPUT, 'utf8') !== generated)
    throw new Error(`${OUTPUT} is out of date: npm run generate:textmate`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
