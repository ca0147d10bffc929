import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs one program of the project with its output passed through.
 * @param {string} name what the step is called
 * @param {string[]} command program of Node's (a file in node_modules or build) and its arguments
 * @returns {Promise<boolean>} whether it ended well
 */
export async function step(name, command, env = process.env) {
  const started = Date.now();
  const code = await new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: PROJECT, stdio: 'inherit', env });
    child.on('error', () => resolve(-1));
    child.on('close', resolve);
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(code === 0 ? `ok      ${name} (${seconds} s)` : `FAILED  ${name} (${seconds} s)`);
  return code === 0;
}
