import ssh2, { type Client } from 'ssh2';
import { LinkLost } from './sftp-problem';
import type { Opener } from './ssh-attempt';

/** An SSH client without a file service. */
export function plainClient(): Opener<Client> {
  const client = new ssh2.Client();
  return {
    client,
    open: (config) =>
      new Promise((resolve, reject) => {
        client.once('ready', () => resolve(client));
        client.on('error', reject);
        client.once('close', () => reject(new LinkLost('closed')));
        client.connect(config);
      }),
  };
}
