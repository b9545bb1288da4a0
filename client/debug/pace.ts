import { type Moment, reachedIndex, type Walk } from './moments.js';

/** How long a line is shown, in milliseconds, unless a configuration says otherwise. */
export const USUAL_PACE = 900;

/** The part of it that is enough where there is nothing new to read. */
const SHORT = 0.4;

/** How long a moment is shown while a scenario plays by itself, in milliseconds: longer where something has just happened. */
export function beatOf({ stops }: Walk, moment: Moment, pace: number): number {
  const happened = stops[reachedIndex(moment)]?.happened ?? [];
  return Math.round(happened.length > 0 ? pace : pace * SHORT);
}
