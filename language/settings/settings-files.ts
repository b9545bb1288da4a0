import { type FileSystemProvider, TextDocument, type URI, UriUtils } from 'langium';
import { diagnosticOf } from '../diagnostics/diagnostic.js';
import type { SeqbotSharedServices } from '../services.js';
import { readSettings } from './read.js';
import { DEFAULT_SETTINGS, SETTINGS_FILE, type Settings } from './settings.js';

/** A file of settings that was read. */
export interface SettingsFile extends Settings {
  readonly uri: URI;
  readonly textDocument: TextDocument;
}

/**
 * Finds the settings of sources: the nearest file of settings in the folder of a source or one above it, up to the root
 * of the file system. So they depend on where a source lies and not on which folder is open. They are read once, until
 * {@link forget} is called.
 */
export class SettingsFiles {
  private nearest = new Map<string, Promise<SettingsFile | undefined>>();
  private read = new Map<string, SettingsFile>();
  private readonly files: () => FileSystemProvider;
  private readonly isInWorkspace: (uri: URI) => boolean;

  constructor(shared: SeqbotSharedServices) {
    this.files = () => shared.workspace.FileSystemProvider;
    this.isInWorkspace = (uri) => shared.workspace.Imports.isInWorkspace(uri);
  }

  /** The settings of a source. Where only a client can reach files it is asked for those of its folders only. */
  async of(source: URI): Promise<Settings> {
    if (source.scheme !== 'file' && !this.isInWorkspace(source)) return DEFAULT_SETTINGS;
    return (await this.nearestTo(UriUtils.dirname(source))) ?? DEFAULT_SETTINGS;
  }

  /** The files that were read. */
  known(): readonly SettingsFile[] {
    return [...this.read.values()];
  }

  /** Whether a place is a file of settings, or a folder with one that was read. */
  areBelow(place: URI): boolean {
    return isSettingsFile(place) || this.known().some(({ uri }) => UriUtils.contains(place, uri));
  }

  /** Makes everything be looked for and read again. What is being read just now is not kept. */
  forget(): void {
    this.nearest = new Map();
    this.read = new Map();
  }

  private nearestTo(folder: URI): Promise<SettingsFile | undefined> {
    const key = folder.toString();
    const known = this.nearest.get(key);
    if (known) return known;
    const found = this.look(folder);
    this.nearest.set(key, found);
    return found;
  }

  private async look(folder: URI): Promise<SettingsFile | undefined> {
    const { read } = this;
    const uri = UriUtils.joinPath(folder, SETTINGS_FILE);
    if (await this.isFile(uri)) {
      const file = await this.readFile(uri);
      read.set(uri.toString(), file);
      return file;
    }
    const parent = UriUtils.dirname(folder);
    return UriUtils.equals(parent, folder) ? undefined : this.nearestTo(parent);
  }

  private async isFile(uri: URI): Promise<boolean> {
    if (!(await this.files().exists(uri))) return false;
    try {
      return (await this.files().stat(uri)).isFile;
    } catch {
      // It is there and cannot be looked at: reading it will tell that.
      return true;
    }
  }

  private async readFile(uri: URI): Promise<SettingsFile> {
    try {
      const textDocument = documentOf(uri, await this.files().readFile(uri));
      return { uri, textDocument, ...readSettings(textDocument) };
    } catch {
      // Told where it belongs: as an error in that file.
      return { uri, textDocument: documentOf(uri, ''), severities: new Map(), findings: [UNREADABLE] };
    }
  }
}

export function isSettingsFile(uri: URI): boolean {
  return UriUtils.basename(uri) === SETTINGS_FILE;
}

function documentOf(uri: URI, text: string): TextDocument {
  return TextDocument.create(uri.toString(), 'jsonc', 0, text);
}

const START = { line: 0, character: 0 };
const UNREADABLE = diagnosticOf('unreadable-file', {}, { start: START, end: START });
