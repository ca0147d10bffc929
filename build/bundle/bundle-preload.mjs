import { basename, dirname } from 'node:path';
import { build } from 'vite';

/** One CommonJS file: all that Electron loads into a sandboxed window. */
export async function bundlePreload(entry, file) {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: entry,
      target: 'chrome130',
      outDir: dirname(file),
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: {
        output: { format: 'cjs', entryFileNames: basename(file), codeSplitting: false },
      },
    },
  });
}
