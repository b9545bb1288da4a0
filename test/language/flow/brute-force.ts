import { type Address, child, ROOT } from '../../../language/bot/address.js';
import type { AttributeDeclaration, Bot } from '../../../language/bot/bot.js';
import {
  begin,
  type Circumstances,
  type Effect,
  type Input,
  load,
  type Profile,
  type Program,
  type RenderedText,
  type State,
  type Step,
  transition,
  type Waiting,
} from '../../../language/runtime/index.js';
import { PROBE, type Told, toldBy, withProbes } from './probes.js';

/** What happens in a sequence when everything is tried, as addresses. */
export interface Explored {
  readonly branches: ReadonlySet<Address>;
  readonly ways: ReadonlySet<Address>;
  readonly exits: ReadonlySet<Address>;
  /** Of each branch what is known whenever it begins. */
  readonly known: ReadonlyMap<Address, ReadonlySet<string>>;
  /** Of each invitation what is known whenever it is made. */
  readonly knownAtInvitation: ReadonlyMap<Address, ReadonlySet<string>>;
  /** The outcomes of conditions. */
  readonly outcomes: ReadonlyMap<Address, ReadonlySet<boolean>>;
  /** The first use of an unknown attribute on each path: `address attribute`. */
  readonly unknownUses: ReadonlySet<string>;
  /** The branches through which somebody goes round and round without being waited for. */
  readonly looping: ReadonlySet<Address>;
}

/**
 * Plays a sequence in every way there is, by the runtime alone: every visitor, every answer, everyone or nobody
 * online, every part of a split. The bot must be one of `exactBot`.
 *
 * @param across whether sequences that are invited are played too
 */
export function explore(bot: Bot, sequence: string, across = false): Explored {
  return new Exploration(bot, sequence, across).run();
}

/** A conversation that waits. */
interface Node {
  readonly state: State;
  /** The action that waits. */
  readonly probe: Told;
  /** The attributes of which it was told that they are unknown, while they are. */
  readonly told: readonly string[];
  /** Who began the branch, unless the visitor was waited for since then. */
  readonly begun: Begun | undefined;
}

/** A visitor at the beginning of a branch. */
interface Begun {
  readonly key: string;
  readonly branch: Address;
}

class Exploration implements Explored {
  readonly branches = new Set<Address>();
  readonly ways = new Set<Address>();
  readonly exits = new Set<Address>();
  readonly known = new Map<Address, ReadonlySet<string>>();
  readonly knownAtInvitation = new Map<Address, ReadonlySet<string>>();
  readonly outcomes = new Map<Address, Set<boolean>>();
  readonly unknownUses = new Set<string>();
  private readonly program: Program;
  private readonly seen = new Set<string>();
  private readonly silent = new SilentSteps();
  private readonly pending: Node[] = [];

  constructor(
    private readonly bot: Bot,
    private readonly sequence: string,
    private readonly across: boolean,
  ) {
    this.program = load(withProbes(bot));
  }

  get looping(): ReadonlySet<Address> {
    return this.silent.looping();
  }

  run(): Explored {
    for (const profile of profilesOf(this.bot.attributes)) this.begin(profile);
    for (let node = this.pending.pop(); node !== undefined; node = this.pending.pop()) this.goOn(node);
    return this;
  }

  private begin(profile: Profile): void {
    const { state } = begin(this.program, { sequence: this.sequence, profile });
    this.enter({ state, probe: { at: '' }, told: [], begun: undefined });
  }

  private goOn(node: Node): void {
    for (const circumstances of CIRCUMSTANCES) {
      for (const input of inputsFor(node.state.waiting, this.bot)) {
        const step = transition(this.program, { ...node.state, circumstances }, input);
        if (step.refused === undefined) this.take(step, node);
      }
    }
  }

  /** Takes down what happens in one branch. */
  private take(
    { state, effects }: Step,
    { probe: before, told: toldBefore, begun, state: { waiting } }: Node,
  ): void {
    const told = new Set(toldBefore);
    let probe = before;
    let part: Address | undefined;
    for (const effect of effects) {
      probe = toldBy(effect) ?? probe;
      part = partOf(effect, probe) ?? part;
      if (toldBy(effect)) this.decide(probe);
      else this.watch(effect, probe.at, told);
    }
    const last = part ?? (probe.parts === 'options' ? child(probe.at, 'otherwise') : probe.at);
    this.leave(effects, last, state.profile);
    if (state.waiting.for === 'nothing') return;
    if (!this.across && effects.some(({ type }) => type === 'invite-sequence')) return;
    const silently = waiting.for === 'call' ? begun : undefined;
    this.enter({ state, probe, told: [...told].sort(), begun: silently }, effects);
  }

  private decide({ at, holds }: Told): void {
    if (holds === undefined) return;
    this.outcomes.set(at, (this.outcomes.get(at) ?? new Set()).add(holds));
  }

  private watch(effect: Effect, at: Address, told: Set<string>): void {
    for (const attribute of gapsIn(effect)) {
      if (!told.has(attribute)) this.unknownUses.add(`${at} ${attribute}`);
      told.add(attribute);
    }
    if (effect.type === 'profile') told.delete(effect.attribute);
  }

  private leave(effects: readonly Effect[], at: Address, profile: Profile): void {
    for (const effect of effects) {
      if (effect.type === 'enter-branch') this.ways.add(at);
      if (effect.type === 'invite-sequence') narrow(this.knownAtInvitation, at, profile);
      if (effect.type !== 'ended') continue;
      if (effect.ending === 'broken') this.ways.add(at);
      else this.exits.add(effect.ending === 'ran-off' ? effect.at : at);
    }
  }

  private enter(node: Node, effects: readonly Effect[] = []): void {
    const { sequence, branch, waiting } = node.state;
    const profile = alike(node.state.profile, this.bot.attributes);
    const begins = node.probe.at === '' || effects.some(({ type }) => type === 'enter-branch');
    const at = child(ROOT, 'sequences', sequence, 'branches', branch);
    const here = JSON.stringify([at, Object.entries(profile).sort()]);
    if (begins) {
      this.branches.add(at);
      narrow(this.known, at, profile);
      if (node.begun) this.silent.add(node.begun, { key: here, branch: at });
    }
    const begun = begins ? { key: here, branch: at } : node.begun;
    const key = JSON.stringify([here, waiting, node.told, begun?.key]);
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.pending.push({ ...node, state: { ...node.state, profile }, begun });
  }
}

/** Who comes to which branch from another without being waited for. */
class SilentSteps {
  private readonly next = new Map<string, Map<string, Begun>>();

  add(from: Begun, to: Begun): void {
    this.next.set(from.key, (this.next.get(from.key) ?? new Map()).set(to.key, to));
  }

  /** The branches where somebody comes back to as they were. */
  looping(): ReadonlySet<Address> {
    const looping = new Set<Address>();
    for (const key of this.next.keys()) {
      const back = this.reachedFrom(key).get(key);
      if (back) looping.add(back.branch);
    }
    return looping;
  }

  private reachedFrom(key: string): ReadonlyMap<string, Begun> {
    const reached = new Map(this.next.get(key));
    for (const each of reached.keys()) {
      for (const [other, begun] of this.next.get(each) ?? []) reached.set(other, begun);
    }
    return reached;
  }
}

/** The bubble, card or part of a split that an effect tells of. */
function partOf(effect: Effect, { at, parts }: Told): Address | undefined {
  if (parts === undefined) return undefined;
  if (effect.type === 'split') return child(at, parts, effect.part);
  return effect.type === 'picked' ? child(at, parts, effect.index) : undefined;
}

/** The attributes whose gap an effect shows. */
function gapsIn(effect: Effect): string[] {
  return textsIn(effect).flatMap((text) =>
    text.flatMap((part) =>
      typeof part !== 'string' && 'attribute' in part && !part.known && part.value === ''
        ? [part.attribute]
        : [],
    ),
  );
}

function textsIn(effect: Effect): RenderedText[] {
  if (effect.type === 'note') return [effect.text];
  if (effect.type === 'message') return effect.text ? [effect.text] : [];
  return effect.type === 'cards' ? effect.cards.flatMap(({ text }) => (text ? [text] : [])) : [];
}

function narrow(known: Map<Address, ReadonlySet<string>>, at: Address, profile: Profile): void {
  const before = known.get(at);
  known.set(at, new Set(Object.keys(profile).filter((name) => before?.has(name) ?? true)));
}

/** Nothing asks which text it is, so all are one: adding would make ever longer ones. */
function alike(profile: Profile, attributes: readonly AttributeDeclaration[]): Profile {
  const texts = new Set(attributes.filter(({ type }) => type.kind === 'text').map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(profile).map(([name, value]) => [name, texts.has(name) ? WORDS : value]),
  );
}

const CIRCUMSTANCES: readonly Circumstances[] = (['everyone', 'nobody'] as const).flatMap((online) =>
  [0, 1].map((part): Circumstances => ({ online, popups: 'allowed', splits: [part], parts: [] })),
);

const WORDS = 'something';
const INDICES = [0, 1, 2];
const say = (text: string): Input => ({ type: 'say', text });
const PICKS: readonly Input[] = INDICES.map((index) => ({ type: 'pick', index }));
const LINKS: readonly Input[] = INDICES.map((index) => ({ type: 'open-link', index }));
const FAILED: Input = { type: 'call-result', result: { kind: 'failed' } };

/** All that can happen while something is waited for; what is refused does no harm. */
function inputsFor(waiting: Waiting, bot: Bot): readonly Input[] {
  switch (waiting.for) {
    case 'answer':
      return [say(''), say(WORDS), ...PICKS];
    case 'bubble':
      return [say(WORDS), ...PICKS];
    case 'card':
      return [say(WORDS), ...PICKS, ...LINKS];
    case 'widget':
      return [{ type: 'complete-widget' }, { type: 'cancel-widget' }];
    case 'call':
      return [FAILED, ...answersOf(waiting.webhook, bot)];
    case 'nothing':
      return [];
  }
}

function answersOf(name: string, { webhooks, attributes }: Bot): Input[] {
  if (name === PROBE.name) return [];
  const saves = webhooks.find((webhook) => webhook.name === name)?.saves ?? [];
  const saved = attributes.filter((attribute) => saves.some((save) => save.attribute === attribute.name));
  return profilesOf(saved).map((values) => ({ type: 'call-result', result: { kind: 'values', values } }));
}

/** Every visitor: of each attribute every value, or none. */
function profilesOf(attributes: readonly AttributeDeclaration[]): Profile[] {
  const [first, ...rest] = attributes;
  if (first === undefined) return [{}];
  const { name, type } = first;
  const values = type.kind === 'choice' ? type.values : [WORDS];
  return profilesOf(rest).flatMap((profile) => [
    profile,
    ...values.map((value) => Object.fromEntries([...Object.entries(profile), [name, value]])),
  ]);
}
