import { execFileSync } from 'node:child_process';
import { win32 } from 'node:path';
import { windowsProgram } from './policy-place';

/** Administrators, the system, and the installer of Windows' own parts. */
const trusted = new Set([
  ...['BA', 'SY', 'S-1-5-32-544', 'S-1-5-18'],
  'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464',
]);

/** Rights that change nothing, as the bits and letters that Windows writes (MS-DTYP, 2.5.1.1). */
const harmless = { letters: ['FR', 'FX', 'GR', 'GX', 'RC', 'CC', 'SW', 'WP', 'LO'], bits: 0xa01200a9 };
/** Whoever may add to a folder changes nothing that lies there; Windows gives everybody that much below ProgramData. */
const adding = { letters: ['DC', 'LC', 'RP', 'CR'], bits: 0x116 };

/**
 * Whether only administrators may change, remove or replace the file or folder that has these rights.
 * @param sddl owner and rights as Windows writes them (MS-DTYP, 2.5.1): "O:BAG:SYD:(A;;FA;;;BA)(A;;0x1200a9;;;BU)"
 */
export function onlyAdministratorsMayChange(sddl: string, what: 'file' | 'folder'): boolean {
  const owner = /^O:(S-[\d-]+|[A-Z]{2})/.exec(sddl)?.[1];
  if (owner === undefined || !trusted.has(owner)) return false;
  const rights = /D:([A-Z]*)((?:\([^)]*\))*)/.exec(sddl);
  // No list of rights at all means that everybody may do everything.
  if (!rights || rights[2] === undefined || rights[2] === '' || (rights[1] ?? '').includes('NO_ACCESS_CONTROL'))
    return false;
  for (const [, entry = ''] of rights[2].matchAll(/\(([^)]*)\)/g)) {
    const [kind = '', flags = '', right = '', , , who = ''] = entry.split(';');
    // Denies only take away; what is only handed down says nothing about this place itself.
    if (kind.startsWith('D') || /IO/.test(flags) || trusted.has(who)) continue;
    if (kind !== 'A' || mayChange(right, what)) return false;
  }
  return true;
}

function mayChange(right: string, what: 'file' | 'folder'): boolean {
  const allowed = what === 'file' ? [harmless] : [harmless, adding];
  if (/^0x[0-9a-f]{1,8}$/i.test(right)) {
    const bits = allowed.reduce((all, one) => all | one.bits, 0);
    return (Number(right) & ~bits) !== 0;
  }
  // What is not known counts as the worst.
  const letters = new Set(allowed.flatMap((one) => one.letters));
  return !/^(?:[A-Z]{2})+$/.test(right) || (right.match(/../g) ?? []).some((each) => !letters.has(each));
}

/** Owner and rights of files, one text each. Throws where Windows does not tell. */
export function rightsOf(paths: readonly string[]): readonly string[] {
  const folder = windowsProgram('WindowsPowerShell', 'v1.0');
  const said = execFileSync(
    win32.join(folder, 'powershell.exe'),
    ['-NoProfile', '-NonInteractive', '-Command', rightsQuestion(paths)],
    {
      encoding: 'utf8',
      timeout: 30_000,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: withOwnModules(process.env, win32.join(folder, 'Modules')),
    },
  );
  return rightsTold(said, paths.length);
}

/** Nothing else can stand in an answer: neither owner nor rights have a line end in them, and none is "|" alone. */
const between = '|';

/**
 * What PowerShell is asked. Only commands and properties: where a computer keeps its scripts to what is signed
 * (constrained language mode, AppLocker), a method of a class is refused.
 */
export function rightsQuestion(paths: readonly string[]): string {
  const list = paths.map((path) => `'${path.replaceAll("'", "''")}'`).join(',');
  return `foreach ($p in @(${list})) { '${between}'; (Get-Acl -LiteralPath $p).Sddl }`;
}

/** The answers to it. A line that is longer than a window is wide may come in several. */
export function rightsTold(said: string, count: number): readonly string[] {
  const lines = said.split(/\r?\n/);
  const told: string[] = [];
  for (const line of lines) {
    if (line.trim() === between) told.push('');
    else if (told.length > 0) told.push(`${told.pop() ?? ''}${line}`);
  }
  if (told.length !== count || told.includes('')) throw new Error('rights not told');
  return told;
}

/**
 * The same environment, with Windows PowerShell's own modules and no others. Started from PowerShell 7 it would find
 * those first, which it cannot load; and a person could put another Get-Acl among theirs. Names are in any case there.
 */
export function withOwnModules(env: NodeJS.ProcessEnv, modules: string): NodeJS.ProcessEnv {
  const others = Object.entries(env).filter(([name]) => name.toLowerCase() !== 'psmodulepath');
  return { ...Object.fromEntries(others), PSModulePath: modules };
}
