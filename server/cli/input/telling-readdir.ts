import { readdir } from 'node:fs';
import path from 'node:path';

/** Node's `readdir`, which also tells of folders that cannot be read: a glob passes over them in silence. */
export function tellingReaddir(tell: (folder: string, error: NodeJS.ErrnoException) => void): typeof readdir {
  return new Proxy(readdir, {
    apply(target, self, [folder, options, done]) {
      Reflect.apply(target, self, [
        folder,
        options,
        (error: NodeJS.ErrnoException | null, entries: unknown) => {
          if (error) tell(path.resolve(folder), error);
          done(error, entries);
        },
      ]);
    },
  });
}
