import {
  type Department,
  type Header,
  isField,
  isHeader,
  isSave,
  type Save,
  type Webhook,
} from '../generated/ast.js';
import { parsePath } from '../runtime/index.js';
import { contentOf, plainContent } from '../text/content.js';
import { isHeaderName, isHeaderValue, pathWithoutRoot } from '../text/http.js';
import type { Check } from './checks.js';

/** Headers and fields have different names. Case makes no difference for headers. */
export const webhookPartsAreDistinct: Check<Webhook> = ({ parts }, report) => {
  const headers = repeated(parts.filter(isHeader), ({ key }) => plainContent(key).toLowerCase());
  for (const node of headers) report('header-repeated', { name: plainContent(node.key) }, { node });
  const fields = repeated(parts.filter(isField), ({ key }) => plainContent(key));
  for (const node of fields) report('field-repeated', { name: plainContent(node.key) }, { node });
};

/** An attribute may be saved from several places: a path that is missing leaves it to the others. */
export const answersAreSavedOnce: Check<Webhook> = ({ parts }, report) => {
  const saves = parts.filter(isSave);
  const attributeOf = ({ attribute }: Save) => attribute?.$refText ?? '';
  const placed = saves.filter((save) => attributeOf(save) && plainContent(save.path));
  for (const node of repeated(placed, (save) => `${attributeOf(save)} ${plainContent(save.path)}`)) {
    report('save-repeated', { attribute: attributeOf(node), path: plainContent(node.path) }, { node });
  }
};

export const headerCanBeSent: Check<Header> = (header, report) => {
  const { key, value } = header;
  const name = plainContent(key);
  if (key?.closed && name !== '' && !isHeaderName(name)) {
    report('invalid-header', { part: 'name', written: name }, { node: header, property: 'key' });
  }
  const bad = contentOf(value).find((part) => typeof part === 'string' && !isHeaderValue(part));
  if (value?.closed && typeof bad === 'string') {
    report('invalid-header', { part: 'value', written: bad }, { node: header, property: 'value' });
  }
};

export const pathLeadsIntoAnswer: Check<Save> = (save, report) => {
  const path = plainContent(save.path);
  if (!save.path?.closed || path.trim() === '') return;
  const meant = pathWithoutRoot(path);
  const place = { node: save, property: 'path' } as const;
  if (meant !== undefined) report('answer-path-root', { path, meant }, place);
  else if (!parsePath(path)) report('invalid-answer-path', { path }, place);
};

/** Nobody is in a department twice. */
export const agentsAreDistinct: Check<Department> = (department, report) => {
  const seen = new Set<string>();
  for (const [index, { $refText: agent }] of department.agents.entries()) {
    const known = seen.has(agent);
    seen.add(agent);
    if (!known) continue;
    const place = { node: department, property: 'agents', index } as const;
    report('agent-repeated', { agent, department: department.name }, place);
  }
};

/** Nodes whose key an earlier one has. Nodes without a key are none of them. */
function repeated<Node>(nodes: readonly Node[], keyOf: (node: Node) => string): Node[] {
  const seen = new Set<string>();
  return nodes.filter((node) => {
    const key = keyOf(node);
    const known = seen.has(key);
    seen.add(key);
    return key !== '' && known;
  });
}
