import type { PackageKind } from './release';

/** What can be seen of how the app came onto the computer. */
export interface InstallFacts {
  readonly platform: string;
  /** The AppImage that was started, where it is one. */
  readonly appImage: boolean;
  /** Windows: its own uninstaller lies beside it, as the .exe leaves it and neither the .msi nor a .zip does. */
  readonly uninstaller: boolean;
  /** Windows: it lies in the person's own folders. */
  readonly ownFolders: boolean;
  /** Windows: the name that the package's signature must carry is known. */
  readonly publisher: boolean;
  /** macOS: it is a bundle. */
  readonly bundle: boolean;
  /** The person may replace it without asking anybody. */
  readonly writable: boolean;
}

/**
 * The package by which the app can bring itself up to date with no more rights than it has; undefined where a person or
 * an administrator has to install it (deb, rpm, msi, for the whole computer, an unpacked archive).
 */
export function ownPackage(facts: InstallFacts): PackageKind | undefined {
  const { platform, appImage, uninstaller, ownFolders, publisher, bundle, writable } = facts;
  if (!writable) return undefined;
  if (platform === 'linux' && appImage) return 'appimage';
  if (platform === 'win32' && uninstaller && ownFolders && publisher) return 'nsis';
  return platform === 'darwin' && bundle ? 'mac-zip' : undefined;
}
