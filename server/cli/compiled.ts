import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { sealed, unsealed } from './sealed.ts';

/** A program in one CommonJS file, compiled. */
export interface Compiled {
  /** Runs it; `require` is what it loads other modules with. */
  run(require: NodeJS.Require): void;
  /** Whether it was taken over from what was kept. */
  readonly kept: boolean;
  /** What `compiled` takes over in a later run, the functions that have run by now among it. */
  keep(): Buffer;
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Compiles the CommonJS file at `path`. With `keptAt`, the path of what `keep` gave of the same program, it is taken over
 * where it is whole and made by the same V8. Throws where there is no program or it cannot be compiled.
 */
export function compiled(path: string, keptAt?: string): Compiled {
  const program = readFileSync(path);
  const bytes = keptAt === undefined ? undefined : bytesOf(keptAt);
  const cachedData = bytes === undefined ? undefined : unsealed(program, bytes);
  // What Node puts round a module; a first line that names the program to run it with has to go.
  const source = program.toString('utf8').replace(/^#!.*/, '');
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: path,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  return {
    run: (require) => {
      const module = { exports: {} };
      script.runInThisContext()(module.exports, require, module, path, dirname(path));
    },
    kept: script.cachedDataRejected === false,
    keep: () => sealed(program, script.createCachedData()),
  };
}
