import {
  type ConfigurationInitializedParams,
  DefaultConfigurationProvider,
  Emitter,
  type Event,
} from 'langium';
import type { DidChangeConfigurationParams, InitializeParams } from 'vscode-languageserver';
import type { SeqbotLspSharedServices } from './services.js';

/** The section of a client's settings that is about us. */
const SECTION = 'seqbot';

/** What is shown between the lines of a source and behind its names. */
export interface ShownSettings {
  readonly codeLens: boolean;
  readonly playLens: boolean;
  readonly scenarioLens: boolean;
  readonly targetTitles: boolean;
  readonly incomingWays: boolean;
}

/** What lenses and code actions do; a client may have none of it. */
export interface Commands {
  /** Shows places: it takes a URI, a position and locations as the protocol has them. */
  readonly showReferences?: string | undefined;
  /** Plays a bot up to a branch: it takes a URI and a position. */
  readonly playFrom?: string | undefined;
  /** Runs a scenario, and plays one step by step: they take a URI and an id. */
  readonly runScenario?: string | undefined;
  readonly debugScenario?: string | undefined;
  /** Accepts what a failing scenario does: it takes a URI and an id. */
  readonly acceptScenario?: string | undefined;
  /** Writes scenarios for what none covers: it takes a URI and perhaps the name of a sequence. */
  readonly generateScenarios?: string | undefined;
}

const COMMANDS = [
  'showReferences',
  'playFrom',
  'runScenario',
  'debugScenario',
  'acceptScenario',
  'generateScenarios',
] as const satisfies readonly (keyof Commands)[];

/**
 * The settings of the editor that the server heeds. Clients are asked for them where they can be asked, others tell
 * them. Whatever they leave out has its default: what lenses say no hint repeats, and lenses are for clients that can
 * show where they lead.
 */
export class EditorSettings extends DefaultConfigurationProvider {
  private readonly changes = new Emitter<void>();
  private configured: unknown;
  private commands: Commands = {};
  private ask: ConfigurationInitializedParams['fetchConfiguration'];

  constructor(services: SeqbotLspSharedServices) {
    super(services);
  }

  /** Fires when something else is to be shown. */
  get onDidChange(): Event<void> {
    return this.changes.event;
  }

  /** The client's commands. */
  get clientCommands(): Commands {
    return this.commands;
  }

  get shown(): ShownSettings {
    const canShow = this.commands.showReferences !== undefined;
    const { playFrom, runScenario, debugScenario } = this.commands;
    const canRun = runScenario !== undefined || debugScenario !== undefined;
    return {
      codeLens: this.isOn(canShow, 'codeLens'),
      playLens: playFrom !== undefined && this.isOn(true, 'codeLens'),
      scenarioLens: canRun && this.isOn(true, 'codeLens'),
      targetTitles: this.isOn(true, 'inlayHints', 'targetTitles'),
      incomingWays: this.isOn(!canShow, 'inlayHints', 'incomingWays'),
    };
  }

  override initialize(params: InitializeParams): void {
    super.initialize(params);
    const { initializationOptions: options } = params;
    this.commands = Object.fromEntries(COMMANDS.map((key) => [key, commandIn(options, key)]));
  }

  override initialized(params: ConfigurationInitializedParams): Promise<void> {
    this.ask = params.fetchConfiguration;
    return super.initialized(params);
  }

  /** Some clients say no more than that there is a change. */
  override updateConfiguration(change: DidChangeConfigurationParams): void {
    if (valueAt(change, ['settings', SECTION]) !== undefined) super.updateConfiguration(change);
    else if (this.workspaceConfig && this.ask) void this.askAgain(this.ask);
  }

  protected override updateSectionConfiguration(section: string, configuration: object): void {
    super.updateSectionConfiguration(section, configuration);
    if (section !== SECTION) return;
    const before = JSON.stringify(this.shown);
    this.configured = configuration;
    if (JSON.stringify(this.shown) !== before) this.changes.fire();
  }

  private async askAgain(ask: NonNullable<typeof this.ask>): Promise<void> {
    const [configuration] = await ask([{ section: SECTION }]);
    this.updateSectionConfiguration(SECTION, configuration);
  }

  private isOn(otherwise: boolean, ...path: string[]): boolean {
    const value = valueAt(this.configured, path);
    return typeof value === 'boolean' ? value : otherwise;
  }
}

function commandIn(options: unknown, key: keyof Commands): string | undefined {
  const command = valueAt(options, [key]);
  return typeof command === 'string' && command !== '' ? command : undefined;
}

/** What a client put somewhere, whatever that is. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = new Map<string, unknown>(Object.entries(found)).get(key);
  }
  return found;
}
