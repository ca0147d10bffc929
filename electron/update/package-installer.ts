import type { PackageKind } from '../../shared/update/release';

/** One verified package, as the part with electron-updater gets it. */
export interface InstallOrder {
  readonly kind: PackageKind;
  readonly version: string;
  /** Where it comes from; nothing is asked there but through `fetch`. */
  readonly url: string;
  readonly size: number;
  /** Base64. */
  readonly sha512: string;
  /** Where packages lie until they are installed. */
  readonly folder: string;
  /** Fetches the package into this file, and throws when it is not what was signed. */
  readonly fetch: (into: string) => Promise<void>;
}

/** Fetches a package and puts it in the app's place. */
export interface PackageInstaller {
  /** Path of the fetched package. Rejects with what `fetch` threw. */
  fetch(): Promise<string>;
  /** Ends the app and starts the new one. Rejects when the package could not be put in place. */
  install(): Promise<void>;
}

/** What out/updater.js exports: the only part that has electron-updater in it, loaded when there is something to fetch. */
export interface UpdaterPart {
  packageInstaller(order: InstallOrder): PackageInstaller;
}
