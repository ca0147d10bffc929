import { credentialsOf } from '../../electron/run/credentials';
import type { FeedInput } from '../../shared/feed/feed';
import { type StaffFeed, staffFeed } from '../run/staff-feed';

const deadlines = { connectMs: 2000, operationMs: 1000, endMs: 100, keepAliveMs: 5000 };

/**
 * A feed to a server that takes the password "right" and files into "Uploads", with little patience.
 * @param change what this feed has that others have not
 */
export function feedDesk(
  server: { readonly host: string; readonly port: number; readonly hostKey: string },
  change?: (feed: FeedInput) => FeedInput,
): StaffFeed {
  const { host, port, hostKey } = server;
  const connection = { host, port, username: 'courier', folder: 'Uploads', hostKeys: [hostKey] };
  return staffFeed(connection, change, { credentials: credentialsOf({ password: async () => 'right' }), deadlines });
}

/** The same people to Cosafe: everybody every time, under one agreed name. */
export function toCosafe(feed: FeedInput): FeedInput {
  return {
    ...feed,
    destination: 'cosafe',
    settings: { publish: 'overwrite' },
    mapping: { UniqueID: { from: ['No'] }, Name: { from: ['Name'] }, Mail: { from: ['Mail'] } },
  };
}
