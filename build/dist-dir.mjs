/**
 * Packs the app for this machine into dist/ without an installer, around the Electron that the tests run on.
 * For trying the packed app; people get what `npm run dist` makes.
 *
 *     node build/dist-dir.mjs
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { electronRuntime } from './electron/electron-runtime.mjs';

const runtime = await electronRuntime();
const places = await build({
  targets: Platform.current().createTarget('dir'),
  config: {
    extends: 'electron-builder.yml',
    electronVersion: runtime.version,
    electronDist: runtime.dist,
    // The stand-in from the registry carries a default app, which has no place in a packed one.
    afterExtract: ({ appOutDir }) => rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true }),
  },
});
console.log(places.join('\n'));
