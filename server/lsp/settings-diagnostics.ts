import { DocumentState } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { SettingsFile } from '../../language/settings/settings-files.js';
import type { SeqbotLspSharedServices } from './services.js';

/** Tells what is wrong with the files of settings that apply to the files of a workspace. */
export class SettingsDiagnostics {
  /** What was told last, by URI. */
  private told = new Map<string, SettingsFile>();

  constructor(
    private readonly connection: Connection,
    private readonly services: SeqbotLspSharedServices,
  ) {}

  register(): void {
    this.services.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, () => this.tell());
  }

  private tell(): void {
    const known = new Map(
      this.services.workspace.SettingsFiles.known().map((file) => [file.uri.toString(), file]),
    );
    for (const uri of this.told.keys()) if (!known.has(uri)) this.send(uri, []);
    for (const [uri, file] of known) {
      const last = this.told.get(uri);
      const isNews = last !== file && (last?.findings.length ?? 0) + file.findings.length > 0;
      if (isNews) this.send(uri, file.findings);
    }
    this.told = known;
  }

  private send(uri: string, findings: SettingsFile['findings']): void {
    this.connection.sendDiagnostics({ uri, diagnostics: [...findings] });
  }
}
