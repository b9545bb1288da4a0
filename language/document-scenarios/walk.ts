import type { Address } from '../bot/address.js';
import type { Recorder } from '../coverage/index.js';
import type { Program } from '../runtime/index.js';
import { type Stop, type Walk, type WalkOptions, walk } from '../scenarios/index.js';
import type { Script } from '../scenarios/script.js';

/** A stop of a walk, and the addresses of the actions that were played since the one before, in their order. */
export interface PlayedStop extends Stop {
  readonly played: readonly Address[];
}

/** A walk that knows what was played on it. */
export interface PlayedWalk extends Walk {
  readonly stops: readonly PlayedStop[];
}

/** Plays a script line by line on a program that tells a recorder what it plays. */
export function walkPlayed(
  program: Program,
  script: Script,
  recorder: Recorder,
  options?: WalkOptions,
): PlayedWalk {
  recorder.restart();
  const trail: number[] = [];
  const { outcome, stops } = walk(program, script, {
    ...options,
    tell: () => trail.push(recorder.trail.length),
  });
  const played = recorder.trail;
  return {
    outcome,
    stops: stops.map((stop, index) => ({
      ...stop,
      played: played.slice(trail[index - 1] ?? 0, trail[index]),
    })),
  };
}
