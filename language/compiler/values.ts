import type { Channel, Text } from '../bot/bot.js';
import { type Arrow, type Else, isChannels, type Sequence, type Value } from '../generated/ast.js';
import { contentOf } from '../text/content.js';

/** Where an arrow leads; empty where its name is missing. */
export function targetOf(arrow: Arrow | undefined): string {
  return arrow?.branch?.$refText ?? '';
}

/** Where it goes when something does not work out, if that is said. */
export function elseTargetOf(otherwise: Else | undefined): string | undefined {
  return otherwise && targetOf(otherwise.target);
}

/** A bare number is kept as it is written. */
export function textOfValue(value: Value | undefined): Text {
  if (!value) return [];
  return value.$type === 'NumberValue' ? [value.number] : contentOf(value.text);
}

/** The milliseconds of `2s` or `500ms`; 0 where they cannot be read. */
export function millisecondsOf(duration: string | undefined): number {
  const [, amount, unit] = /^([\d.]+)\s*(ms|s)$/.exec(duration ?? '') ?? [];
  return Math.round(Number(amount ?? 0) * (unit === 's' ? 1000 : 1));
}

/** The share of `25.5%` in per cent; 0 where it cannot be read. */
export function shareOf(percent: string | undefined): number {
  return Number.parseFloat(percent ?? '') || 0;
}

/** The CSS pixels of `500x300`. */
export function sizeOf(size: string | undefined): { width?: number; height?: number } {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(size ?? '') ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : {};
}

/** The channels a sequence serves, each once; chat if it does not say. */
export function channelsOf(sequence: Sequence): Channel[] {
  const named = sequence.settings.find(isChannels)?.channels ?? [];
  const channels = named.filter((name): name is Channel => name === 'chat' || name === 'sms');
  return channels.length > 0 ? [...new Set(channels)] : ['chat'];
}
