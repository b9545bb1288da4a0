const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file'],
  ['EISDIR', 'this is a folder, not a file'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'permission denied: nothing can be written here'],
  ['EEXIST', 'there is a file where a folder is needed'],
  ['ELOOP', 'this link leads round in a circle'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENOSPC', 'the disk is full'],
  ['EMFILE', 'too many files are open'],
  ['ERR_STRING_TOO_LONG', 'the file is too large'],
  ['ERR_FS_FILE_TOO_LARGE', 'the file is too large'],
]);

/** Whether an error says that there is no such file or folder. */
export function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/**
 * Why the file system refused, in a few words.
 * @throws the error itself when it is not the file system's
 */
export function reason(error: unknown): string {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
  return REASONS.get(error.code) ?? error.message;
}
