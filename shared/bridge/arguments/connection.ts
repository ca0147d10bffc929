import { z } from 'zod';
import { connectionSchema, connectionSecrets, hostKeySchema } from '../../feed/connection';
import { feedId } from './parts';

/** Whose key or key file it is. */
const which = z.enum(['server', 'jump host']).default('server');
const fingerprint = z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}=?$/);
const keyType = z.string().regex(/^[a-z0-9@.-]{1,64}$/);
const shownKey = z.strictObject({ fingerprint, type: keyType });

/** The way to the vendor’s server, and its test. */
export const connectionArguments = {
  setConnection: z.strictObject({ feed: feedId, connection: connectionSchema }),
  /** Opens the file dialog for a private key. Null when it was left. */
  choosePrivateKey: z.strictObject({ feed: feedId, which }),
  /** The key file that is in use; null when there is none. */
  keyFile: z.strictObject({ feed: feedId, which }),
  /** Asks where to put a new key pair, makes it there and logs in with it from now on. Null when the dialog was left. */
  makeKey: z.strictObject({ feed: feedId, which, type: z.enum(['ed25519', 'rsa']), passphrase: z.string().max(1000) }),
  /** Saves the public half of the key in use through a dialog. Null when it was left, or there is no such key. */
  savePublicKey: z.strictObject({ feed: feedId, which }),
  /** Kept by the operating system's protection; never comes back. '' forgets it. */
  setSecret: z.strictObject({ feed: feedId, kind: z.enum(connectionSecrets), secret: z.string().max(1000) }),
  /** Each step is told as an event as it happens. */
  testConnection: z.strictObject({ feed: feedId }),
  /** Ends the test that is under way; it answers with what it has found so far. */
  cancelTest: z.strictObject({ feed: feedId }),
  /** Holds the shown key against what the vendor wrote. */
  compareHostKey: z.strictObject({ feed: feedId, which, shown: shownKey, text: z.string().max(100_000) }),
  /** The same for a file, through a dialog. Null when it was left. */
  compareHostKeyFile: z.strictObject({ feed: feedId, which, shown: shownKey }),
  trustHostKey: z.strictObject({ feed: feedId, which, fingerprint, type: keyType.optional() }),
  /** `pin` as it stands among the accepted keys. */
  forgetHostKey: z.strictObject({ feed: feedId, which, pin: hostKeySchema }),
} as const;
