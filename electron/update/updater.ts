import { app } from 'electron';
import { type AppUpdater, AppImageUpdater, MacUpdater, NsisUpdater, Provider } from 'electron-updater';
import { DownloadedUpdateHelper } from 'electron-updater/out/DownloadedUpdateHelper.js';
import type { ElectronHttpExecutor } from 'electron-updater/out/electronHttpExecutor.js';
import { replaceAppImage, startWhenGone } from './app-image';
import type { InstallOrder, PackageInstaller } from './package-installer';

/**
 * electron-updater fetches a feed's metadata itself, believes it because of the line it came over, and asks the server
 * under a number by which a computer is known again. None of that happens here: whoever calls has verified the signed
 * list, and this Provider hands electron-updater the values that were signed, so that its own checks (a newer version,
 * the sha512 of the package, the publisher's name on Windows, the code's signature on macOS) come on top of ours.
 */
class SignedProvider extends Provider<ReturnType<typeof infoOf>> {
  constructor(readonly order: InstallOrder) {
    super({ isUseMultipleRangeRequest: false, platform: 'linux', executor: line(order) });
  }
  getLatestVersion() {
    return Promise.resolve(infoOf(this.order));
  }
  resolveFiles() {
    const { url, size, sha512 } = this.order;
    return [{ url: new URL(url), info: { url, size, sha512 } }];
  }
}

function infoOf({ version, url, size, sha512 }: InstallOrder) {
  const path = new URL(url).pathname;
  return { version, files: [{ url, size, sha512 }], path, sha512, releaseDate: '' };
}

/** All that electron-updater asks of the network is one package, and our own way to the network fetches it. */
function line({ fetch }: InstallOrder): ElectronHttpExecutor {
  const refuse = (): never => {
    throw new Error('nothing else is fetched');
  };
  const download = (_url: unknown, into: string): Promise<string> => fetch(into).then(() => into);
  return { download, request: refuse, createRequest: refuse, downloadToBuffer: refuse } as never;
}

const provided = (order: InstallOrder) => ({ info: infoOf(order), provider: new SignedProvider(order) });

class SignedAppImage extends AppImageUpdater {
  #order: InstallOrder;
  constructor(order: InstallOrder) {
    super();
    this.#order = order;
  }
  protected override getUpdateInfoAndProvider() {
    return Promise.resolve(provided(this.#order));
  }
  /** electron-updater deletes the old file first and gives the new one another name, which what starts it does not know. */
  protected override doInstall(): boolean {
    const target = process.env.APPIMAGE;
    if (target === undefined || this.installerPath === null) throw new Error('no AppImage');
    replaceAppImage(this.installerPath, target);
    startWhenGone(target);
    return true;
  }
}

class SignedNsis extends NsisUpdater {
  #order: InstallOrder;
  /** The app must not end before the installer runs. */
  started: Promise<boolean> = Promise.resolve(false);
  constructor(order: InstallOrder) {
    super();
    this.#order = order;
  }
  protected override getUpdateInfoAndProvider() {
    return Promise.resolve(provided(this.#order));
  }
  /** electron-updater would ask for an administrator where the installer does not start. */
  protected override spawnLog(program: string, args?: string[]): Promise<boolean> {
    if (program === this.installerPath) this.started = super.spawnLog(program, args);
    return this.started;
  }
}

class SignedMac extends MacUpdater {
  #order: InstallOrder;
  constructor(order: InstallOrder) {
    super();
    this.#order = order;
  }
  protected override getUpdateInfoAndProvider() {
    return Promise.resolve(provided(this.#order));
  }
}

function updaterOf(order: InstallOrder): AppUpdater {
  if (order.kind === 'appimage') return new SignedAppImage(order);
  return order.kind === 'nsis' ? new SignedNsis(order) : new SignedMac(order);
}

/** Puts electron-updater onto one verified package. */
export function packageInstaller(order: InstallOrder): PackageInstaller {
  const updater = updaterOf(order);
  const inside = updater as unknown as {
    httpExecutor: ElectronHttpExecutor;
    downloadedUpdateHelper: DownloadedUpdateHelper;
    server?: { close(): void; closeAllConnections(): void };
  };
  updater.logger = null;
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.autoRunAppAfterInstall = true;
  updater.allowDowngrade = false;
  updater.disableDifferentialDownload = true;
  updater.disableWebInstaller = true;
  updater.isUserWithinRollout = () => true;
  // The caller has looked whether this package can be installed here.
  updater.forceDevUpdateConfig = true;
  inside.httpExecutor = line(order);
  inside.downloadedUpdateHelper = new DownloadedUpdateHelper(order.folder);

  async function fetch(): Promise<string> {
    const found = await updater.checkForUpdates();
    if (!found?.isUpdateAvailable) throw new Error('electron-updater finds nothing newer');
    await updater.downloadUpdate();
    // On macOS it waits for Squirrel on 127.0.0.1 from here on; nobody is to listen for hours.
    inside.server?.close();
    const { file } = inside.downloadedUpdateHelper;
    if (file === null) throw new Error('electron-updater has no file');
    return file;
  }

  return {
    fetch,
    async install() {
      let problem: Error | undefined;
      updater.on('error', (error) => (problem = error));
      // From its own store: opens the way to Squirrel again on macOS, and fetches nothing.
      if (order.kind === 'mac-zip') await updater.downloadUpdate();
      if (updater instanceof SignedNsis) {
        if (!updater.install(true, true)) throw problem ?? new Error('not installed');
        await updater.started;
        app.quit();
        return;
      }
      updater.quitAndInstall(true, true);
      if (problem) throw problem as Error;
    },
  };
}
