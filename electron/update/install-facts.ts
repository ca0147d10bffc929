import { accessSync, closeSync, constants, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import type { InstallFacts } from '../../shared/update/how-installed';

/**
 * How this copy of the app came onto the computer.
 * @param exe the program that runs
 * @param resources the packed app's folder of resources
 */
export function installFacts(platform: NodeJS.Platform, exe: string, resources: string): InstallFacts {
  const nothing = { appImage: false, uninstaller: false, ownFolders: false, publisher: false, bundle: false };
  if (platform === 'linux') {
    const image = process.env.APPIMAGE ?? '';
    const appImage = isAbsolute(image) && existsSync(image);
    return { ...nothing, platform, appImage, writable: appImage && mayWrite(image) && mayWrite(dirname(image)) };
  }
  if (platform === 'darwin') {
    const bundle = /^(.*\.app)\/Contents\/MacOS\//.exec(exe)?.[1] ?? '';
    // Opened where it was downloaded to, or from its disk image, it runs from a place that is not its own.
    const settled = bundle !== '' && !/^\/Volumes\/|\/AppTranslocation\//.test(bundle);
    return {
      ...nothing,
      platform,
      bundle: settled,
      writable: settled && mayWrite(bundle) && mayWrite(dirname(bundle)),
    };
  }
  const folder = dirname(exe);
  return {
    ...nothing,
    platform,
    uninstaller: existsSync(join(folder, `Uninstall ${basename(exe)}`)),
    ownFolders: isBelow(folder, homedir()),
    publisher: /^publisherName:/m.test(textOf(join(resources, 'app-update.yml'))),
    writable: canMakeFiles(folder),
  };
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** On Windows only trying tells. */
function canMakeFiles(folder: string): boolean {
  const file = join(folder, '.roster-courier-may-write');
  try {
    closeSync(openSync(file, 'w'));
    rmSync(file);
    return true;
  } catch {
    return false;
  }
}

function isBelow(folder: string, top: string): boolean {
  return `${resolve(folder).toLowerCase()}${sep}`.startsWith(`${resolve(top).toLowerCase()}${sep}`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
