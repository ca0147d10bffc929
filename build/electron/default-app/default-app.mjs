/**
 * Stands in for Electron's own default app in a distribution that has none: `electron [-r MODULE]… [flags] APP …`
 * loads the app in folder APP, as the `electron` command of a checkout does.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

function commandLine(args) {
  const preloads = [];
  for (let at = 0; at < args.length; at += 1) {
    if (args[at] === '-r' || args[at] === '--require') preloads.push(args[(at += 1)]);
    else if (!args[at].startsWith('-')) return { preloads, folder: resolve(args[at]) };
  }
  return { preloads, folder: undefined };
}

// Read before any preload: Playwright's removes its own flags from process.argv.
const { preloads, folder } = commandLine(process.argv.slice(1));
process.defaultApp = true;
const require = createRequire(import.meta.url);
for (const preload of preloads) require(resolve(preload));

if (folder === undefined) {
  console.error('Name the folder of the app to run.');
  app.exit(2);
} else {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  app.name = about.productName || about.name;
  app.setVersion(about.version);
  app.setAppPath(folder);
  app.setPath('userData', join(app.getPath('appData'), app.name));
  try {
    // Waited for, as Electron's own default app does: what an app has to say before it is ready (its protocols, its
    // sandbox) would otherwise come too late.
    await import(pathToFileURL(join(folder, about.main)).href);
  } catch (problem) {
    console.error(problem);
    app.exit(1);
  }
}
