/**
 * The requests and notifications that Seqbot adds to the Language Server Protocol: types and names only, known to both
 * sides of the process boundary. Lines and characters are zero-based, characters count UTF-16 units.
 */
import type { Bot } from '../language/bot/bot.js';
import type { SourceMap } from '../language/bot/source-map.js';
import type { Input, Setup } from '../language/runtime/input.js';

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
