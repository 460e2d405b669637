import { build } from 'esbuild';

/** The hosts an extension can run in: a Node process, or a worker of the page. */
export type Host = 'node' | 'web';

/** Where the bundled suite of a host lies, inside the repository. */
export const suiteFile = (host: Host): string => `out/editor/suite.${host}.js`;

/** Bundles the suite for one host. The bundle knows for which, so that it can refuse to run in the other. */
export async function buildSuite(host: Host, repository: string): Promise<void> {
  await build({
    absWorkingDir: repository,
    entryPoints: ['test/editor/suite.ts'],
    outfile: suiteFile(host),
    bundle: true,
    format: 'cjs',
    platform: host === 'node' ? 'node' : 'browser',
    target: 'es2022',
    external: ['vscode'],
    define: { expectedHost: JSON.stringify(host), ...(host === 'web' ? { global: 'globalThis' } : {}) },
    logLevel: 'warning',
  });
}
