/**
 * Builds the app and opens its window. Where there is no display, it runs the whole way once without a window:
 * from a sample export to a practice vendor's SFTP folder.
 */
import { spawn } from 'node:child_process';
import { debianPackages, WINDOW_PACKAGES } from './electron/debian-packages.mjs';
import { electronRuntime } from './electron/electron-runtime.mjs';
import { PROJECT, step } from './step.mjs';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

if (!(await step('build', ['build/bundle.mjs']))) {
  process.exitCode = 1;
} else if (!hasDisplay) {
  console.log('There is no display here, so this is a rehearsal without a window.');
  process.exitCode = await run(process.execPath, ['out/cli.js', 'practice', '--rehearse']);
} else {
  debianPackages(undefined, WINDOW_PACKAGES);
  const runtime = await electronRuntime();
  // Chromium refuses its sandbox to root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  process.exitCode = await run(runtime.executable, [...asRoot, '.', ...process.argv.slice(2)]);
}

function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: PROJECT, stdio: 'inherit' });
    child.on('error', (problem) => {
      console.error(problem.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
