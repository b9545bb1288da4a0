import type { CallResult, Input, Setup } from './input.js';
import type { Circumstances, ForcedPart, Online, Profile } from './state.js';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value from outside (another process, a page, what was kept) is how a conversation can begin. */
export function isSetup(value: unknown): value is Setup {
  return (
    isFields(value) &&
    isOptional(value.sequence, isText) &&
    isOptional(value.branch, isText) &&
    isOptional(value.channel, isChannel) &&
    isOptional(value.profile, isProfile) &&
    isOptional(value.circumstances, isCircumstances) &&
    isOptional(value.seed, Number.isInteger)
  );
}

/** Whether a value from outside is a list of inputs. */
export function isInputs(value: unknown): value is readonly Input[] {
  return isList(value, isInput);
}

const INPUTS = new Map<unknown, (fields: Fields) => boolean>([
  ['say', ({ text }) => isText(text)],
  ['pick', ({ index }) => isIndex(index)],
  ['open-link', ({ index }) => isIndex(index)],
  ['complete-widget', () => true],
  ['cancel-widget', () => true],
  ['call-result', ({ result }) => isCallResult(result)],
  ['edit-profile', ({ attribute, value }) => isText(attribute) && (value === null || isText(value))],
  ['change-circumstances', ({ circumstances }) => isCircumstances(circumstances)],
] satisfies [Input['type'], (fields: Fields) => boolean][]);

/** Whether a value from outside is an input. Whether it fits a conversation, only playing it says. */
export function isInput(value: unknown): value is Input {
  return isFields(value) && INPUTS.get(value.type)?.(value) === true;
}

const RESULTS = new Map<unknown, (fields: Fields) => boolean>([
  ['json', (fields) => Object.hasOwn(fields, 'json')],
  ['values', ({ values }) => isProfile(values)],
  ['failed', () => true],
] satisfies [CallResult['kind'], (fields: Fields) => boolean][]);

function isCallResult(value: unknown): boolean {
  return isFields(value) && RESULTS.get(value.kind)?.(value) === true;
}

/** Whether a value from outside is what circumstances may be changed to. */
export function isCircumstances(value: unknown): value is Partial<Circumstances> {
  return (
    isFields(value) &&
    isOptional(value.online, isOnline) &&
    isOptional(value.popups, isPopups) &&
    isOptional(value.splits, (splits) => isList(splits, isIndex)) &&
    isOptional(value.parts, (parts) => isList(parts, isForcedPart))
  );
}

/** Whether a value from outside is a visitor's profile. */
export function isProfile(value: unknown): value is Profile {
  return isFields(value) && Object.values(value).every(isText);
}

/** Whether a value from outside says who is online. */
export function isOnline(value: unknown): value is Online {
  return value === 'everyone' || value === 'nobody' || isList(value, isText);
}

/** Whether a value from outside is a part that splits take. */
export function isForcedPart(value: unknown): value is ForcedPart {
  return isFields(value) && isText(value.sequence) && isText(value.branch) && isIndex(value.part);
}

function isChannel(value: unknown): boolean {
  return value === 'chat' || value === 'sms';
}

function isPopups(value: unknown): boolean {
  return value === 'allowed' || value === 'blocked';
}

function isIndex(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isOptional(value: unknown, isIt: (value: unknown) => boolean): boolean {
  return value === undefined || isIt(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
