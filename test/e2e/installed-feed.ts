import { writeFileSync } from 'node:fs';
import type { OpenSsh } from '../delivery/openssh-server';

/** A feed for the list that writeStaff writes, to Cosafe, with the key beside it. */
export function writeFeed(path: string, { host, port, username, hostKey }: OpenSsh): void {
  const feed = {
    version: 1,
    name: 'All staff to Cosafe',
    source: { path: 'staff.csv' },
    destination: 'cosafe',
    settings: { defaultCountry: 'SE' },
    mapping: {
      UniqueID: { from: ['Employee number'] },
      Name: { from: ['First name', 'Last name'] },
      Mail: { from: ['Work e-mail'] },
      TelephoneNumber: { from: ['Mobile phone'] },
    },
    connection: {
      host,
      port,
      username,
      privateKeyFile: 'courier_key',
      folder: 'Uploads',
      fileName: 'by-command.csv',
      hostKeys: [hostKey],
    },
  };
  writeFileSync(path, JSON.stringify(feed, undefined, 2));
}
