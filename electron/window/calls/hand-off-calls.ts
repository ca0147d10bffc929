import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import type { HandOffView } from '../../../shared/bridge/hand-off-view';
import type { FeedView } from '../../../shared/bridge/views';
import { destinationFor } from '../../../shared/destination/destination-for';
import { fault, FaultError } from '../../../shared/fault';
import { type HandOff, learnedFrom } from '../../../shared/feed/hand-off';
import { policyInForce } from '../../policy/in-force';
import { readHandOffFile } from '../../sources/hand-off-file';
import { ensurePrivateFolder } from '../../store/feed-folder';
import type { BridgeHandlers } from '../answer';
import { changeEntry, type Desk, entryOf } from '../desk';
import type { FeedViews } from '../feed-views';
import { writeChosen } from '../write-chosen';
import { type MakeFeed, newId } from './feed-calls';

type HandOffCalls = Pick<BridgeHandlers, 'saveHandOff' | 'openHandOff' | 'openOfferedHandOff' | 'acceptHandOff'>;

export interface HandOffDrops {
  readonly drops: { readonly 'hand-off': (path: string) => Promise<HandOffView> };
}

/** Where a feed delivers, handed to somebody else, and taken over from somebody else. */
export function handOffCalls(desk: Desk, views: FeedViews, make: MakeFeed): HandOffCalls & HandOffDrops {
  let opened: { readonly id: string; readonly handOff: HandOff } | undefined;

  async function look(path: string): Promise<HandOffView> {
    const read = await readHandOffFile(path);
    if (!read.ok) throw new FaultError(read.error);
    const handOff = read.value;
    opened = { id: randomBytes(8).toString('hex'), handOff };
    return viewOf(opened.id, basename(path), handOff);
  }

  async function accept({ vendor, destination, columns, settings, connection, pickup, ...rest }: HandOff) {
    const id = newId(destination);
    let template: string | undefined;
    if (columns) {
      // The columns live on as the vendor's template does: a copy of our own, without where it said that files go.
      const folder = join(desk.folders.templates, id);
      ensurePrivateFolder(folder);
      template = join(folder, 'hand-off.json');
      const kept: HandOff = { ...rest, vendor, destination, columns, settings };
      await writeChosen(template, JSON.stringify(kept));
    }
    const learns = template !== undefined && destination !== 'template' ? { template } : {};
    const choice = destination === 'template' ? { template: template ?? '' } : destination;
    await make(choice, { ...settings, ...learns }, { id });
    changeEntry(desk, id, (entry) => ({
      ...entry,
      ...(connection && { offered: connection }),
      feed: { ...entry.feed, ...(pickup && { pickup }) },
    }));
    return id;
  }

  return {
    saveHandOff: async ({ feed }) => {
      const { feed: rules } = entryOf(desk, feed);
      const { destination, settings, connection, pickup } = rules;
      const { vendor, text } = await desk.engine.call('handOff', {
        destination,
        settings,
        pickup,
        ...(connection && { connection }),
      });
      const path = await desk.dialogs.save(`${vendor.replace(/[^\p{L}\p{N} _-]/gu, '').trim()} hand-off.json`.trim());
      if (path === undefined) return null;
      await writeChosen(path, text);
      return { saved: path };
    },
    openHandOff: async () => {
      const path = await desk.dialogs.open('hand-off');
      return path === undefined ? null : look(path);
    },
    openOfferedHandOff: async ({ place }) => {
      const policy = policyInForce();
      if (!policy.ok) throw new FaultError(policy.error);
      const path = policy.value.handOffs[place];
      if (path === undefined) throw new FaultError(fault('feed gone', 'person'));
      return look(path);
    },
    acceptHandOff: async ({ id }): Promise<FeedView> => {
      // Only what the person was shown last.
      if (opened?.id !== id) throw new FaultError(fault('feed gone', 'person'));
      const { handOff } = opened;
      opened = undefined;
      return views.view(await accept(handOff));
    },
    drops: { 'hand-off': look },
  };
}

function viewOf(id: string, file: string, handOff: HandOff): HandOffView {
  const { vendor, destination, connection, pickup } = handOff;
  const choice = destination === 'template' ? { template: vendor } : destination;
  const profile = destinationFor(choice, handOff.settings, learnedFrom(handOff));
  return {
    id,
    file,
    vendor: destination === 'template' ? vendor : profile.name,
    destination,
    columns: profile.columns.map(({ name, type, required, choices }) => ({
      name,
      type,
      required,
      choices: choices?.length ?? 0,
    })),
    sends: profile.sends,
    ...(connection && { connection }),
    ...(pickup?.at !== undefined && { readsAt: pickup.at }),
  };
}
