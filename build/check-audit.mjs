/**
 * Asks npm's registry for known holes in the packages of the lock file. Where it does not answer, that is said and
 * nothing fails: a machine without it can still work.
 *
 *     node build/check-audit.mjs
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from './step.mjs';

/** Holes that are known and do not matter here, each with its reason and the day on which somebody looks again. */
const EXCEPTIONS = join(PROJECT, 'build/audit-exceptions.json');
const GRAVE = new Set(['moderate', 'high', 'critical']);

/**
 * What a report of `npm audit --json` comes to.
 * @param {object} report
 * @param {{ id: string, reason: string, until: string }[]} exceptions until: a day, ISO 8601
 * @param {string} today
 * @returns {{ answered: boolean, why?: string, problems: string[], notes: string[] }}
 */
export function judge(report, exceptions, today) {
  if (report?.auditReportVersion !== 2) {
    const { statusCode, error } = report ?? {};
    return { answered: false, why: String(statusCode ?? error?.code ?? 'no answer'), problems: [], notes: [] };
  }
  const holes = new Map();
  for (const { via } of Object.values(report.vulnerabilities)) {
    // A name alone says only that a package stands on one that has a hole.
    for (const hole of via) if (typeof hole === 'object') holes.set(idOf(hole), hole);
  }
  const [problems, notes] = [[], []];
  for (const [id, { name, severity, title }] of holes) {
    const sentence = `${name}: ${title} (${severity}, ${id})`;
    const exception = exceptions.find((one) => one.id === id);
    if (exception && exception.until >= today)
      notes.push(`${sentence}: left until ${exception.until}, ${exception.reason}`);
    else if (exception) problems.push(`${sentence}: was left until ${exception.until}; look at it again`);
    else (GRAVE.has(severity) ? problems : notes).push(sentence);
  }
  for (const { id } of exceptions) if (!holes.has(id)) problems.push(`${id}: no longer there; take the exception out`);
  return { answered: true, problems, notes };
}

function idOf({ url = '', source }) {
  return /GHSA(?:-[0-9a-z]{4}){3}/.exec(url)?.[0] ?? String(source);
}

/** npm's own answer, or undefined where it gave none that can be read. */
async function audit() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const asked = ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
  const text = await new Promise((resolve) => {
    execFile(npm, asked, { cwd: PROJECT, maxBuffer: 50e6, shell: process.platform === 'win32' }, (_, stdout) =>
      resolve(stdout),
    );
  });
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const exceptions = JSON.parse(await readFile(EXCEPTIONS, 'utf8'));
  const { answered, why, problems, notes } = judge(await audit(), exceptions, new Date().toISOString().slice(0, 10));
  if (!answered) console.log(`Known holes were not looked for: the registry did not answer the question (${why}).`);
  for (const note of notes) console.log(note);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
