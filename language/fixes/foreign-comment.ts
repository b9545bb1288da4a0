import { automatic, type Fixer, replacing } from './fix.js';

/** A comment of other languages becomes one of ours; the one with two ends keeps both. */
export const foreignComment: Fixer<'foreign-comment'> = (problem) => {
  const { document, params, span } = problem;
  if (params.written !== '<!--') return [automatic(replacing(problem, 'Begin the comment with "//"', '//'))];
  const source = document.textDocument.getText();
  const close = source.indexOf('-->', span.end);
  const content = source.slice(span.end, close);
  // What would end our comment earlier is left to the author.
  if (close < 0 || content.includes('*/')) return [];
  const edits = [
    { document, ...span, text: '/*' },
    { document, start: close, end: close + 3, text: '*/' },
  ];
  return [{ title: 'Write the comment between "/*" and "*/"', edits, preferred: true, automatic: true }];
};
