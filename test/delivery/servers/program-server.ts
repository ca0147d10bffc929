import { rightPassword, type ContractServer, type Way } from './contract-server';
import { diskDrop } from './disk-drop';
import { startProgram, type Command } from './server-program';
import { workshop, type Workshop } from './workshop';

/** Starts a server program in a workshop of its own, which is gone when it has stopped. */
export async function startProgramServer(
  name: string,
  commandFor: (shop: Workshop, port: number) => Command,
): Promise<ContractServer> {
  const shop = workshop(name);
  try {
    const running = await startProgram((port) => commandFor(shop, port));
    let folders = 0;
    return {
      host: '127.0.0.1',
      port: running.port,
      hostKey: shop.hostKey,
      logIn: (way) => ({
        username: accountFor(way),
        credentials: way === 'key' ? { privateKey: shop.userKey } : { password: rightPassword },
      }),
      wrongKey: shop.wrongKey,
      newFolder: (folder = `in-${(folders += 1)}`) => diskDrop(shop.data, folder, shop.uid),
      stop: async () => {
        await running.stop();
        shop.remove();
      },
    };
  } catch (problem) {
    shop.remove();
    throw problem;
  }
}

/** "asked" is only ever asked questions; a client that may send the password as such does that. */
export function accountFor(way: Way): string {
  return way === 'keyboard-interactive' ? 'asked' : 'vendor';
}

/** Runs a program as the account whose the files are, when root starts it. */
export function asOwner({ uid }: Workshop): { uid: number; gid: number } | Record<never, never> {
  return process.getuid?.() === 0 ? { uid, gid: uid } : {};
}
