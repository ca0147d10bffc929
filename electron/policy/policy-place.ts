import { join, posix, win32 } from 'node:path';

/** Where the policy lies, and who may own it. */
export interface PolicyPlace {
  /** Only administrators may write to the folder that it lies in. */
  readonly file: string;
  /** User ids that count as administrators; of no meaning on Windows. */
  readonly administrators: readonly number[];
}

/**
 * Where this computer's policy lies. No environment, switch or setting moves it: whoever starts the app could point it
 * somewhere else with them. For everything that is shipped the bundler puts "" in the place of the variable; the
 * tests' own bundles have a path there.
 */
export function policyPlace(): PolicyPlace {
  const given = process.env.ROSTER_COURIER_POLICY_FILE ?? '';
  if (given !== '') return { file: given, administrators: [0, process.getuid?.() ?? 0] };
  return { file: policyFile(process.platform, windowsDrive), administrators: [0] };
}

/** @param drive asked on Windows only: the one that Windows lies on, "C:" */
export function policyFile(platform: NodeJS.Platform, drive: () => string): string {
  if (platform === 'win32') return win32.join(`${drive()}\\`, 'ProgramData', 'Roster Courier', 'policy.json');
  if (platform === 'darwin') return posix.join('/Library/Application Support', 'Roster Courier', 'policy.json');
  return posix.join('/etc', 'roster-courier', 'policy.json');
}

/** From where the system's own library was loaded: SystemDrive and ProgramData are variables that anybody can set. */
export function windowsDrive(loaded: readonly string[] = loadedLibraries()): string {
  const own = loaded.find((path) => /\\windows\\system32\\(?:ntdll|kernel32)\.dll$/i.test(path));
  return /^[A-Za-z]:/.exec(own ?? '')?.[0].toUpperCase() ?? 'C:';
}

let libraries: readonly string[] | undefined;

/** The same as long as the process lives; without looking up the names of everything on the network. */
function loadedLibraries(): readonly string[] {
  return (libraries ??= readLibraries());
}

function readLibraries(): readonly string[] {
  try {
    Object.assign(process.report, { excludeNetwork: true });
    return (process.report.getReport() as { sharedObjects?: readonly string[] }).sharedObjects ?? [];
  } catch {
    return [];
  }
}

/** A program of Windows itself. */
export function windowsProgram(...parts: readonly string[]): string {
  return join(`${windowsDrive()}\\`, 'Windows', 'System32', ...parts);
}
