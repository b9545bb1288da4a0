import { UNNECESSARY } from '../diagnostics/tags.js';
import type { Ask, Options } from '../generated/ast.js';
import type { Check } from './checks.js';
import { typeOfAttribute } from './written-value.js';

/** Whatever else a visitor types is only saved into a text attribute. */
export const otherAnswersAreSaved: Check<Options> = ({ attribute, otherwise: [otherwise] }, report) => {
  const saved = attribute?.ref;
  if (!saved || !otherwise) return;
  const type = typeOfAttribute(saved);
  if (type.kind !== 'text')
    report('otherwise-not-saved', { attribute: saved.name, type }, { node: otherwise });
};

/** A text attribute takes every answer: nobody is asked again. */
export const retryCanBeNeeded: Check<Ask> = (ask, report) => {
  const attribute = ask.attribute?.ref;
  if (!attribute || !ask.retry?.closed || typeOfAttribute(attribute).kind !== 'text') return;
  const params = { attribute: attribute.name };
  report('needless-retry', params, { node: ask, property: 'retry', tags: UNNECESSARY });
};
