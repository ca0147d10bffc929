import { chmod, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { build } from 'vite';
import { withoutNativeParts } from './without-native-parts.mjs';
import { withoutSchemaChecks } from './without-schema-checks.mjs';

/**
 * One ES module with everything pure JavaScript inside, for Node 20 (the command line) and for Electron's Node.
 * @param {string} entry
 * @param {string} file where it goes
 * @param {{ electron: boolean, command?: boolean, failPoints?: boolean, policyFile?: string, inPieces?: boolean, plugins?: object[] }}
 *   options electron: may import it; command: an executable of its own; failPoints: for tests, can be killed at named
 *   moments; policyFile: for tests, another place than the computer's own; inPieces: what is
 *   loaded later becomes files of its own in pieces/, which are not read before
 */
export async function bundleNode(entry, file, options) {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.ROSTER_COURIER_FAIL_POINTS': options.failPoints ? '"on"' : '"off"',
      'process.env.ROSTER_COURIER_POLICY_FILE': JSON.stringify(options.policyFile ?? ''),
      // CommonJS packages inside an ES module: ssh2 works out a path with it.
      __dirname: 'import.meta.dirname',
      __filename: 'import.meta.filename',
    },
    plugins: [
      withoutNativeParts(),
      withoutSchemaChecks(),
      ...(options.plugins ?? []),
      ...(options.electron ? [] : [refuseElectron()]),
    ],
    ssr: { noExternal: true, external: options.electron ? ['electron'] : [] },
    build: {
      ssr: entry,
      target: 'node20',
      outDir: dirname(file),
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: {
        output: { format: 'es', entryFileNames: basename(file), ...pieces(options.inPieces === true) },
      },
    },
  });
  if (!options.command) return;
  const text = await readFile(file, 'utf8');
  if (!text.startsWith('#!')) await writeFile(file, `#!/usr/bin/env node\n${text}`);
  await chmod(file, 0o755);
}

/** What is loaded later lies beside the file, under names that change with it. */
function pieces(inPieces) {
  return inPieces ? { chunkFileNames: 'pieces/[name]-[hash].js' } : { codeSplitting: false };
}

/** Plain Node has no `electron`: an import that reaches it must fail here, not at the customer's. */
function refuseElectron() {
  return {
    name: 'refuse-electron',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'electron') throw new Error(`${importer} imports electron, and the command line reaches it`);
    },
  };
}
