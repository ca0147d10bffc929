import { dirname } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { textOnly } from './text-only.mjs';

/** The window's page. Every script, style and picture is a file of its own: the content policy allows nothing inline. */
export async function bundleRenderer(entry, folder, extra = []) {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: dirname(entry),
    base: './',
    publicDir: false,
    plugins: [react(), textOnly(), ...extra],
    build: {
      target: 'chrome130',
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // A page's code comes when it is needed; rules that came at different times would win over one another by chance.
      cssCodeSplit: false,
      chunkSizeWarningLimit: 4000,
    },
  });
}
