import type { Condition } from '../../bot/bot.js';
import type { AttributeTest } from '../reading/condition-tests.js';
import { constantOf } from '../reading/constant.js';
import { answersOf } from '../values/value-class.js';
import { type ClassSet, classSet, type Tracked, union } from '../worlds/attributes.js';
import { restricted, type World } from '../worlds/world.js';
import type { WorldList } from '../worlds/world-list.js';
import { type Goal, programOf } from './condition-program.js';
import type { Model } from './model.js';

/** The parts of a world in which a condition holds, and those in which it does not. */
export interface Split {
  readonly holds: readonly World[];
  readonly fails: readonly World[];
}

/** A test made ready; of an attribute that is not tracked nothing is known. */
interface Step {
  readonly attribute: Tracked | undefined;
  /** The classes with which the test may hold, and with which it may not. */
  readonly may: ClassSet;
  readonly mayNot: ClassSet;
  readonly yes: Goal;
  readonly no: Goal;
}

/** A function that parts worlds by a condition. */
export function splitter(condition: Condition, model: Model): (world: World) => Split {
  const { steps, first } = programOf(condition);
  const ready = steps.map(({ test, yes, no }): Step => ({ ...stepOf(test, model), yes, no }));
  const [only, ...others] = ready;
  if (first === 0 && only !== undefined && others.length === 0) return (world) => parted(only, world);
  return (world) => split(ready, first, world, model);
}

function parted(step: Step, world: World): Split {
  const { holding, failing } = sidesOf(step, world);
  const outcome = { holds: holding ? [holding] : [], fails: failing ? [failing] : [] };
  return step.yes === 'holds' ? outcome : { holds: outcome.fails, fails: outcome.holds };
}

function split(steps: readonly Step[], first: Goal, world: World, model: Model): Split {
  const arrived = new Map<Goal, WorldList>([[first, model.listOf(world)]]);
  // From the largest number down: each step leads to smaller ones only.
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index];
    const worlds = arrived.get(index)?.take() ?? [];
    if (step !== undefined) for (const each of worlds) takeStep(step, each, arrived, model);
  }
  return { holds: arrived.get('holds')?.all ?? [], fails: arrived.get('fails')?.all ?? [] };
}

function takeStep(step: Step, world: World, arrived: Map<Goal, WorldList>, model: Model): void {
  const { holding, failing } = sidesOf(step, world);
  if (holding) arrive(holding, step.yes, arrived, model);
  if (failing) arrive(failing, step.no, arrived, model);
}

/** Those for whom a test may hold, and those for whom it may not. */
function sidesOf({ attribute, may, mayNot }: Step, world: World) {
  if (attribute === undefined) return { holding: world, failing: world };
  return { holding: restricted(world, attribute, may), failing: restricted(world, attribute, mayNot) };
}

function arrive(world: World, goal: Goal, arrived: Map<Goal, WorldList>, model: Model): void {
  const list = arrived.get(goal);
  if (list === undefined) arrived.set(goal, model.listOf(world));
  else model.add(list, world);
}

function stepOf(test: AttributeTest, model: Model): Pick<Step, 'attribute' | 'may' | 'mayNot'> {
  const attribute = model.tracked.get(test.attribute);
  if (attribute === undefined) return { attribute, may: [], mayNot: [] };
  const [may, mayNot] = [true, false].map((outcome) => outcomesOnce(test, attribute, outcome, model));
  return { attribute, may: may ?? [], mayNot: mayNot ?? [] };
}

function outcomesOnce(test: AttributeTest, attribute: Tracked, outcome: boolean, model: Model): ClassSet {
  const operand = 'value' in test ? constantOf(test.value) : '';
  const make = () => outcomes(test, attribute, outcome);
  return operand === undefined
    ? make()
    : model.once(attribute, `${test.operator} ${outcome} ${operand}`, make);
}

/** The classes with which a test may have an outcome. */
function outcomes(test: AttributeTest, attribute: Tracked, outcome: boolean): ClassSet {
  if (!('value' in test)) {
    return (test.operator === 'is-known') === outcome ? attribute.known : attribute.notKnown;
  }
  const operand = constantOf(test.value);
  const { kind } = attribute.declaration.type;
  const known = classSet(
    attribute,
    (each) => operand === undefined || answersOf(each, kind, test.operator, operand).includes(outcome),
  );
  return (test.operator === 'is-not') === outcome ? union(known, attribute.notKnown) : known;
}
