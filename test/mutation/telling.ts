import type { Program, State } from '../../language/runtime/index.js';
import { valueIn } from '../../language/runtime/index.js';
import { record, run } from '../../language/scenarios/index.js';
import type { Conversation } from '../../language/scenarios/recording/conversation.js';
import type { Script, ScriptStep } from '../../language/scenarios/script.js';
import { walk } from '../../language/scenarios/walk.js';

/** Whether some scenario of a conversation with one bot fails with the other: then the one that says all there is to say does. */
export function canTell(one: Program, other: Program, conversation: Conversation): boolean {
  const recorded = record(one, conversation, 'All there is to say');
  return recorded.status === 'recorded' && run(other, fullest(one, recorded.script)).status === 'failed';
}

/** Also expects, before each of the visitor's turns and at the end, where the chat is and what is known. */
function fullest(program: Program, script: Script): Script {
  const { stops } = walk(program, script);
  const held = (index: number) => {
    const next = script.steps[index];
    const stop = stops[index];
    return stop && (next === undefined || isTurn(next)) ? holding(program, script, stop.state) : [];
  };
  const steps = script.steps.flatMap((step, index) => [step, ...held(index + 1)]);
  return { ...script, steps: [...held(0), ...steps] };
}

function isTurn({ type }: ScriptStep): boolean {
  return type !== 'bot' && type !== 'expect';
}

function holding({ attributes, sequences }: Program, { sequence }: Script, state: State): ScriptStep[] {
  const known = [...attributes.keys()].map((attribute): ScriptStep => {
    const value = valueIn(state.profile, attribute);
    const that =
      value === undefined
        ? ({ type: 'attribute-unknown', attribute } as const)
        : ({ type: 'attribute-is', attribute, value } as const);
    return { type: 'expect', that };
  });
  const own = sequences[state.sequence]?.source;
  const branch = own?.name === sequence ? own.branches[state.branch]?.name : undefined;
  return branch === undefined ? known : [...known, { type: 'expect', that: { type: 'at', branch } }];
}
