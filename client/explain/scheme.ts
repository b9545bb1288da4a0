/**
 * The scheme of pages on diagnostics: `seqbot-explain:/unknown-branch.md`. Codes of diagnostics lead to such addresses, and
 * `workbench.editorAssociations` in the manifest has VS Code show them in its Markdown preview.
 */
export const SCHEME = 'seqbot-explain';
