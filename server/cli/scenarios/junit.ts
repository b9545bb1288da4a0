import { transcript } from '../../../language/scenarios/index.js';
import type { Failure } from '../exit-codes.js';
import { type Element, xmlDocument } from '../output/xml.js';
import { placeOf } from '../terminal/findings.js';
import type { Refused, Results } from './results.js';
import { hasFailed, type Ran } from './suite.js';

/**
 * What was run as a JUnit report, as Jenkins and others read it: a suite for each file, a case for each scenario, in the
 * class of its sequence. A file that was not run, or not even read, is a suite with one case, which is an error.
 */
export function junitReport({ ran, refused }: Results, unread: readonly Failure[]): string {
  const known = new Set(refused.map(({ file }) => file));
  const absent = unread.filter(({ file }) => !known.has(file));
  const suites = [
    ...byFile(ran).map(suiteElement),
    ...refused.map(refusedElement),
    ...absent.map(({ file, message }) => errorElement(file, { message, type: 'unread' }, message)),
  ];
  const errors = refused.length + absent.length;
  const attributes = { name: 'seqbot', ...counts(ran, errors), time: seconds(ran) };
  return xmlDocument({ name: 'testsuites', attributes, content: suites });
}

function suiteElement(ran: readonly [Ran, ...Ran[]]): Element {
  const file = ran[0].source.input.shown;
  const attributes = { name: file, ...counts(ran, 0), skipped: 0, time: seconds(ran), file };
  return { name: 'testsuite', attributes, content: ran.map(caseElement) };
}

function caseElement(ran: Ran): Element {
  const { source, sequence, title } = ran;
  const classname = `${source.input.shown}/${sequence}`;
  const attributes = { name: title, classname, time: seconds([ran]) };
  return { name: 'testcase', attributes, content: failureElements(ran) };
}

function failureElements({ source, outcome, failedAt }: Ran): Element[] {
  if (outcome.status === 'passed') return [];
  const { kind, expected, actual } = outcome.failure;
  const place = failedAt ? placeOf(source.input.shown, failedAt.start) : source.input.shown;
  const lines = [
    `at ${place}`,
    `expected: ${expected}`,
    `actual: ${actual}`,
    '',
    ...transcript(outcome.exchanges),
  ];
  const attributes = { message: `expected: ${expected}, actual: ${actual}`, type: kind };
  return [{ name: 'failure', attributes, content: lines.join('\n') }];
}

function refusedElement({ file, errors }: Refused): Element {
  const [first] = errors;
  const message = first?.message ?? 'not all of it can be read';
  const lines = errors.map(
    (error) => `${placeOf(error.file, error.range.start)}: ${error.message} [${error.code}]`,
  );
  return errorElement(file, { message, type: first?.code ?? 'unread' }, lines.join('\n'));
}

function errorElement(file: string, why: { message: string; type: string }, content: string): Element {
  const error: Element = { name: 'error', attributes: why, content };
  const attributes = { name: 'is free of errors', classname: file, time: seconds([]) };
  return {
    name: 'testsuite',
    attributes: { name: file, ...counts([], 1), skipped: 0, time: seconds([]), file },
    content: [{ name: 'testcase', attributes, content: [error] }],
  };
}

function counts(ran: readonly Ran[], errors: number): Readonly<Record<string, number>> {
  return { tests: ran.length + errors, failures: ran.filter(hasFailed).length, errors };
}

function seconds(ran: readonly Ran[]): string {
  return ran.reduce((sum, { seconds: each }) => sum + each, 0).toFixed(3);
}

function byFile(ran: readonly Ran[]): [Ran, ...Ran[]][] {
  const files = new Map<Ran['source'], [Ran, ...Ran[]]>();
  for (const one of ran) {
    const known = files.get(one.source);
    if (known) known.push(one);
    else files.set(one.source, [one]);
  }
  return [...files.values()];
}
