/**
 * The requests and notifications that Seqbot adds to the Language Server Protocol: types and names only, known to both
 * sides of the process boundary. Lines and characters are zero-based, characters count UTF-16 units.
 */
import type { Bot } from '../language/bot/bot.js';
import type { SourceMap } from '../language/bot/source-map.js';
import type { Input, Setup } from '../language/runtime/input.js';
import type { FailureKind } from '../language/scenarios/outcome.js';

/** Asks the server to push the bot of a file now and whenever anything it is made of changes. Client to server. */
export const WATCH_BOT = 'seqbot/watchBot';
/** Ends what {@link WATCH_BOT} began. Client to server. */
export const UNWATCH_BOT = 'seqbot/unwatchBot';
/** The push itself. Server to client. */
export const BOT_CHANGED = 'seqbot/botChanged';
/** Asks for the compiled text of a file's bot. Client to server, answered by {@link CompileResult}. */
export const COMPILE = 'seqbot/compile';

export interface BotParams {
  uri: string;
}

export interface BotChanged {
  uri: string;
  /** Grows with every push of one server. */
  version: number;
  /** The lowered bot; it may only be played when `problems` is empty. */
  bot: Bot;
  map: SourceMap;
  /** The errors in any file of the bot; while there are any, the bot must not be played. */
  problems: Problem[];
}

export interface Problem {
  uri: string;
  line: number;
  character: number;
  message: string;
  code: string;
}

export interface CompileParams {
  uri: string;
}

/**
 * Either the bytes to write, with the addresses of all files that the bot is made of, or the errors that forbid it. A
 * file without a sequence is no bot: it is there to be imported.
 */
export type CompileResult =
  | { status: 'compiled'; json: string; map: string; files: string[] }
  | { status: 'refused'; reason: 'errors' | 'no-sequence'; problems: Problem[] };

/** Asks for a conversation that leads to the branch at a place. Client to server, by {@link WayParams}, answered by {@link WayResult}. */
export const WAY = 'seqbot/way';

export interface WayParams {
  /** The file whose bot is to be played. */
  uri: string;
  /** The sequence to begin with where a way leads from there; else the bot's start, else the branch's own sequence. */
  sequence?: string;
  /** The place: a file of the bot, a line and a character. */
  place: { uri: string; line: number; character: number };
}

/**
 * `elsewhere`: the place is in no branch of the bot. `none`: no conversation leads there (`unreachable`), or none was
 * found within the bounds (`not-found`).
 */
export type WayResult =
  | { status: 'found'; sequence: string; branch: string; setup: Setup; inputs: readonly Input[] }
  | { status: 'none'; sequence: string; branch: string; reason: 'unreachable' | 'not-found' }
  | { status: 'elsewhere' };

/**
 * Asks for a conversation as a scenario. Client to server, by {@link ScenarioParams}, answered by {@link ScenarioResult}.
 * Nothing is written by it.
 */
export const SCENARIO = 'seqbot/scenario';

export interface ScenarioParams {
  /** The file whose bot was played; the scenario goes there. */
  uri: string;
  title: string;
  setup: Setup;
  inputs: readonly Input[];
}

/** Where to write which text, in the file as the server knows it at `version`; or why no scenario can say it, for people. */
export type ScenarioResult =
  | { status: 'written'; version: number; line: number; character: number; text: string }
  | { status: 'refused'; reason: string };

/**
 * Asks the server to tell which scenarios there are, now and whenever that changes. Client to server, a request without
 * params, answered by null once all that is known has been told by {@link SCENARIOS_CHANGED}.
 */
export const WATCH_SCENARIOS = 'seqbot/watchScenarios';
/** The scenarios of some files. Server to client, by {@link ScenarioFile}[]. */
export const SCENARIOS_CHANGED = 'seqbot/scenariosChanged';

/** A range in a file: zero-based lines and UTF-16 characters, the end exclusive. */
export interface ProtocolRange {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

/** A file and its scenarios, in the order of the source; none when it has none any more or is gone. */
export interface ScenarioFile {
  uri: string;
  scenarios: ScenarioItem[];
}

export interface ScenarioItem {
  /** Unique in its file: of several with one title the later ones have their number behind it, as in `Hello (2)`. */
  id: string;
  title: string;
  /** The name of its sequence. */
  sequence: string;
  range: ProtocolRange;
  /** What of it is shown when it is gone to: its title. */
  selection: ProtocolRange;
}

/** Names a scenario: by the address of its file and its {@link ScenarioItem} id. */
export interface ScenarioRef {
  uri: string;
  id: string;
}

/** Plays a scenario. Client to server, by {@link RunScenarioParams}, answered by {@link RunScenarioResult}. */
export const RUN_SCENARIO = 'seqbot/runScenario';

export interface RunScenarioParams extends ScenarioRef {
  /** Whether to say what of the bot was played. */
  coverage?: boolean;
}

/** `not-run`: there are errors in the files of the bot. `gone`: there is no such scenario. */
export type RunScenarioResult =
  | { status: 'passed'; transcript: string[]; covered?: Covered[] }
  | { status: 'failed'; failure: ScenarioFailure; transcript: string[]; covered?: Covered[] }
  | { status: 'not-run'; problems: Problem[] }
  | { status: 'gone' };

/** Why a scenario failed: at the first line that did not come true. */
export interface ScenarioFailure {
  /** In the file of the scenario: its line, or its title when it could not even begin. */
  range: ProtocolRange;
  kind: FailureKind;
  expected: string;
  actual: string;
  /** Whether {@link ACCEPT_SCENARIO} can rewrite it. */
  acceptable: boolean;
  /** Where in the source of the bot the conversation was by then. */
  played?: { uri: string; range: ProtocolRange };
}

/** How often something was played, by the key of its {@link CoverableItem}. */
export interface Covered {
  key: string;
  count: number;
}

/** Asks what of the bot of a file can be covered. Client to server, by {@link BotParams}, answered by {@link Coverables}. */
export const COVERABLES = 'seqbot/coverables';

/** What scenarios can play of a bot, and where its sequences stand, the whole of each. */
export interface Coverables {
  items: CoverableItem[];
  sequences: { uri: string; name: string; range: ProtocolRange }[];
}

/** Something that scenarios can play: a branch, an action, or an outcome of one. */
export interface CoverableItem {
  /** The same for the same place and outcome, whichever file's bot it was played in. */
  key: string;
  kind: 'branch' | 'action' | 'outcome';
  /** Where it stands: the whole of a branch; that of an outcome without words of its own is its action's. */
  uri: string;
  range: ProtocolRange;
  sequence: string;
  branch: string;
  /** The name of the branch, the keyword of the action, or the outcome in words: `"Order a pizza"`, `nobody online`. */
  label: string;
  /** The key of the action that an outcome is of. */
  action?: string;
}

/** Asks for the scenario step by step. Client to server, by {@link ScenarioRef}, answered by {@link WalkResult}. */
export const WALK_SCENARIO = 'seqbot/walkScenario';

export type WalkResult =
  | {
      status: 'walk';
      title: string;
      sequence: string;
      /** The file whose bot plays it: that of its sequence. */
      bot: string;
      setup: Setup;
      /** All that comes in, the answers of webhooks included. */
      inputs: Input[];
      stops: WalkStop[];
      failure?: ScenarioFailure;
    }
  | { status: 'not-run'; problems: Problem[] }
  | { status: 'gone' };

/** The conversation at one line of a scenario: once it has come true, or where it did not. The first is the beginning. */
export interface WalkStop {
  /** The line of the scenario; its title at the beginning. */
  range: ProtocolRange;
  /** What the line says, for people. */
  text: string;
  /** How many of the inputs had come in by then. */
  inputs: number;
  /** What happened since the stop before, as a transcript has it. */
  happened: string[];
  /** The actions that were played since the stop before, in order. */
  played: WalkPlace[];
  /** Where the conversation is: the action that waits or that ended it. */
  at?: WalkPlace;
  /** What is known of the visitor, in the order of the declarations. */
  profile: { attribute: string; value: string }[];
}

/** An action in the source. */
export interface WalkPlace {
  uri: string;
  range: ProtocolRange;
  sequence: string;
  branch: string;
}

/**
 * Asks how a failing scenario would read if what happens were right. Client to server, by {@link ScenarioRef}, answered by
 * {@link AcceptResult}. Nothing is written by it.
 */
export const ACCEPT_SCENARIO = 'seqbot/acceptScenario';

/**
 * Edits of the file as the server knows it at `version`; `rest` is what is still wrong then and needs somebody to decide.
 * `refused`: why nothing can be accepted, for people.
 */
export type AcceptResult =
  | {
      status: 'accepted';
      version: number;
      edits: { range: ProtocolRange; text: string }[];
      rest?: ScenarioFailure;
    }
  | { status: 'passes' }
  | { status: 'refused'; reason: string };

/**
 * Asks for scenarios that cover what those of a file do not. Client to server, by {@link GenerateParams}, answered by
 * {@link GenerateResult}. Nothing is written by it.
 */
export const GENERATE_SCENARIOS = 'seqbot/generateScenarios';

export interface GenerateParams {
  /** The file whose bot is to be covered; the scenarios go there. */
  uri: string;
  /** Only what is in this sequence. */
  sequence?: string;
}

/** Where to write which text; `left` names the outcomes that no conversation was found for, and why. */
export type GenerateResult =
  | {
      status: 'written';
      version: number;
      line: number;
      character: number;
      text: string;
      titles: string[];
      left: UncoveredItem[];
    }
  | { status: 'covered'; left: UncoveredItem[] }
  | { status: 'refused'; reason: string };

/** `unwritable`: a conversation was found that no scenario can say. */
export interface UncoveredItem {
  label: string;
  uri: string;
  range: ProtocolRange;
  reason: 'unreachable' | 'not-found' | 'unwritable';
}

/** Asks which files of the workspace may be bots, by {@link SourcesParams}. Client to server, answered by their addresses. */
export const SOURCES = 'seqbot/sources';
/** Asks for a file and all that import it, directly or through others. Client to server, answered by their addresses. */
export const USERS_OF = 'seqbot/usersOf';

export interface SourcesParams {
  /** Only these files and what lies in these folders; the whole workspace if left out. */
  places?: string[];
}

/** Asks for a page on diagnostics. Client to server, answered by its Markdown, or by null if there is no such page. */
export const PAGE = 'seqbot/page';
/** Asks for all diagnostics that there are. Client to server, answered by {@link DiagnosticSummary}[]. */
export const DIAGNOSTICS = 'seqbot/diagnostics';

export interface PageParams {
  /** The name of the page's file: `README.md` leads to all others. */
  name: string;
}

/** One kind of diagnostic. */
export interface DiagnosticSummary {
  code: string;
  severity: 'error' | 'warning' | 'information' | 'hint';
  /** The message of its example. */
  message: string;
}

/** What a client may say in `initializationOptions`. */
export interface ClientOptions {
  /** The address of the folder in which the client shows pages on diagnostics; the codes of diagnostics lead there. */
  pages?: string;
  /**
   * The client's command that shows places in the source: it takes a URI, a position and a list of locations, as the
   * protocol has them. With it, lenses are shown and lead there.
   */
  showReferences?: string;
  /**
   * The client's command that plays a bot up to a branch: it takes a URI and a position. With it, lenses offer that.
   */
  playFrom?: string;
  /**
   * The client's commands that run a scenario, and that play one step by step: they take a URI and an id, see
   * {@link ScenarioRef}. With them, lenses offer that.
   */
  runScenario?: string;
  debugScenario?: string;
  /**
   * The client's commands that accept what a failing scenario does ({@link ScenarioRef}), and that write scenarios for what
   * is not covered (a URI and perhaps the name of a sequence). With them, code actions offer that.
   */
  acceptScenario?: string;
  generateScenarios?: string;
}

/** Asks what stands at a URI. Server to client, answered by {@link FileKind} or null if nothing is there. */
export const FILE_KIND = 'seqbot/fileKind';
/** Asks for the text of a file, decoded as UTF-8. Server to client; an error if it cannot be read. */
export const READ_FILE = 'seqbot/readFile';
/** Asks for the entries of a folder. Server to client, answered by {@link FolderEntry}[]; an error if it cannot be read. */
export const READ_FOLDER = 'seqbot/readFolder';

export interface FileParams {
  uri: string;
}

export type FileKind = 'file' | 'folder';

export interface FolderEntry {
  uri: string;
  kind: FileKind;
}
