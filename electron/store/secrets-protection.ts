import { safeStorage } from 'electron';

/** Protects small secrets with what the operating system keeps for the logged-in user. */
export interface Protection {
  /** False when a secret would lie readable on disk whatever we did; asked again before every use. */
  available(): Promise<boolean>;
  protect(text: string): Promise<Uint8Array>;
  /** `stale`: the system has a newer key, protect it again. Throws when it cannot be revealed. */
  reveal(bytes: Uint8Array): Promise<{ readonly text: string; readonly stale: boolean }>;
}

/** What Electron 45 has and 33 lacks; the older calls are deprecated there. */
interface AsyncSafeStorage {
  isAsyncEncryptionAvailable(): Promise<boolean>;
  encryptStringAsync(text: string): Promise<Buffer>;
  decryptStringAsync(bytes: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }>;
}

/**
 * Keychain, DPAPI or the Linux secret service, through Electron. Linux without a secret service
 * would "protect" with a password that is the same on every computer ('basic_text'): that counts
 * as not available. Only after the app is ready.
 */
export function osProtection(): Protection {
  const modern = asyncSafeStorage();
  return {
    async available() {
      if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') return false;
      return modern ? modern.isAsyncEncryptionAvailable() : safeStorage.isEncryptionAvailable();
    },
    async protect(text) {
      return modern ? modern.encryptStringAsync(text) : safeStorage.encryptString(text);
    },
    async reveal(bytes) {
      if (!modern) return { text: safeStorage.decryptString(Buffer.from(bytes)), stale: false };
      const { result, shouldReEncrypt } = await modern.decryptStringAsync(Buffer.from(bytes));
      return { text: result, stale: shouldReEncrypt };
    },
  };
}

function asyncSafeStorage(): AsyncSafeStorage | undefined {
  return 'decryptStringAsync' in safeStorage ? (safeStorage as unknown as AsyncSafeStorage) : undefined;
}
