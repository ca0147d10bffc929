/** LibreOffice, headless, to CSV: for scale only; it shows what a cell looks like, not what is in it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';

export async function read(file) {
  const folder = mkdtempSync(join(tmpdir(), 'courier-bench-'));
  try {
    const started = performance.now();
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76';
    execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, file], {
      stdio: 'ignore',
    });
    const ms = performance.now() - started;
    const name = readdirSync(folder).find((one) => one.endsWith('.csv'));
    const { data } = Papa.parse(readFileSync(join(folder, name), 'utf8').trimEnd());
    return { ms, count: () => ({ rows: data.length - 1 }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
