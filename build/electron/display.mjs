/** A display for windows: the one that is there, else an Xvfb of our own on a free number. */
import { spawn } from 'node:child_process';

/**
 * @param {string} [size] width x height x depth of a display of our own
 * @returns {Promise<{ name: string, stop: () => void }>} `name` is for the environment's DISPLAY
 */
export async function display(size = '1600x1000x24') {
  const there = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (process.platform !== 'linux' || there) return { name: process.env['DISPLAY'] ?? '', stop: () => {} };

  // -displayfd: Xvfb looks for a free number itself and writes it once it is ready to be talked to.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    server.on('error', () => reject(new Error('Xvfb is not installed: node build/electron/debian-packages.mjs')));
    server.on('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    let written = '';
    server.stdio[3].on('data', (chunk) => {
      written += chunk;
      if (written.endsWith('\n')) resolve(written.trim());
    });
  });
  const stop = () => server.kill();
  process.once('exit', stop);
  return { name: `:${number}`, stop };
}
