/**
 * Makes out/ from the sources with Vite: the window, the main process, the engine, the preload and the command line,
 * with the pictures and the sample export beside them.
 *
 *     node build/bundle.mjs                 everything
 *     node build/bundle.mjs cli renderer    only these
 */
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { bundleNode } from './bundle/bundle-node.mjs';
import { bundlePreload } from './bundle/bundle-preload.mjs';
import { bundleRenderer } from './bundle/bundle-renderer.mjs';
import { rememberPackages, writeLicences } from './bundle/licences.mjs';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(PROJECT, 'out');
const packages = new Set();
const plugins = [rememberPackages(packages)];

const parts = {
  renderer: {
    entry: 'renderer/index.html',
    make: (entry) => bundleRenderer(entry, join(OUT, 'renderer'), plugins),
  },
  main: {
    entry: 'electron/main.ts',
    make: async (entry) => {
      // Their names change with what is in them: nothing else takes the old ones away.
      await rm(join(OUT, 'pieces'), { recursive: true, force: true });
      await bundleNode(entry, join(OUT, 'main.js'), { electron: true, inPieces: true, plugins });
    },
  },
  engine: {
    entry: 'electron/engine/engine.ts',
    make: (entry) => bundleNode(entry, join(OUT, 'engine.js'), { electron: true, plugins }),
  },
  // Apart, because the window's start does not need it: only an app that was started with a command word does.
  command: {
    entry: 'electron/command/command-line.ts',
    make: (entry) => bundleNode(entry, join(OUT, 'command.js'), { electron: false, plugins }),
  },
  // Apart, because it is loaded only when there is a newer version to fetch.
  updater: {
    entry: 'electron/update/updater.ts',
    make: (entry) => bundleNode(entry, join(OUT, 'updater.js'), { electron: true, plugins }),
  },
  preload: {
    entry: 'electron/preload/preload.ts',
    make: (entry) => bundlePreload(entry, join(OUT, 'preload.cjs')),
  },
  cli: {
    entry: 'electron/cli.ts',
    make: (entry) => bundleNode(entry, join(OUT, 'cli.js'), { electron: false, command: true, plugins }),
  },
  icons: {
    entry: 'build/icons',
    // The sizes in png/ are for the installers. The window is given a small one, which is unpacked in no time.
    make: async (entry) => {
      await cp(entry, join(OUT, 'icons'), { recursive: true, filter: (path) => basename(path) !== 'png' });
      await cp(join(entry, 'png/256x256.png'), join(OUT, 'icons/icon.png'));
    },
  },
  sample: {
    entry: 'build/sample',
    make: (entry) => cp(entry, join(OUT, 'sample'), { recursive: true }),
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
// One part that does not build does not hold up the others.
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  const { entry, make } = parts[name];
  const started = Date.now();
  try {
    if (!existsSync(join(PROJECT, entry))) throw new Error(`${entry} is not there`);
    await make(join(PROJECT, entry));
    console.log(`${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  } catch (problem) {
    console.error(`${name}: ${stripVTControlCharacters(problem.message)}`);
    process.exitCode = 1;
  }
}
if (wanted.length === 0) await writeLicences(packages, join(OUT, 'licences.txt'));
