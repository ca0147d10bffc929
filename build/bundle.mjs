/**
 * Makes out/ from the sources with Vite: the window, the main process, the engine, the preload and the command line.
 *
 *     node build/bundle.mjs                 everything
 *     node build/bundle.mjs cli renderer    only these
 */
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleNode } from './bundle/bundle-node.mjs';
import { bundlePreload } from './bundle/bundle-preload.mjs';
import { bundleRenderer } from './bundle/bundle-renderer.mjs';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(PROJECT, 'out');

const parts = {
  renderer: {
    entry: 'renderer/index.html',
    make: (entry) => bundleRenderer(entry, join(OUT, 'renderer')),
  },
  main: {
    entry: 'electron/main.ts',
    make: async (entry) => {
      await bundleNode(entry, join(OUT, 'main.js'), { electron: true });
      await cp(join(PROJECT, 'build/icons'), join(OUT, 'icons'), { recursive: true });
    },
  },
  engine: {
    entry: 'electron/engine/engine.ts',
    make: (entry) => bundleNode(entry, join(OUT, 'engine.js'), { electron: true }),
  },
  preload: {
    entry: 'electron/preload/preload.ts',
    make: (entry) => bundlePreload(entry, join(OUT, 'preload.cjs')),
  },
  cli: {
    entry: 'electron/cli.ts',
    make: (entry) => bundleNode(entry, join(OUT, 'cli.js'), { electron: false, command: true }),
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  const { entry, make } = parts[name];
  if (!existsSync(join(PROJECT, entry))) {
    console.error(`${name}: skipped, ${entry} is not there yet`);
    continue;
  }
  const started = Date.now();
  await make(join(PROJECT, entry));
  console.log(`${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
