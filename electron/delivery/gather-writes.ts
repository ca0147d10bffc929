import type { Writable } from 'node:stream';

/** Enough for one hand-over to the system, and not so much that the other side waits meanwhile. */
const enough = 128 * 1024;

/**
 * ssh2 writes each packet in three pieces: four bytes of length, the content, sixteen bytes of proof. On a line that
 * sends at once, each would be a packet of the network. What is written in one turn goes out together.
 */
export function gatherWrites(line: Writable): void {
  const write = line.write.bind(line) as (...given: unknown[]) => boolean;
  let gathering = false;
  let held = 0;
  const release = (): void => {
    if (!gathering) return;
    gathering = false;
    line.uncork();
  };
  line.write = (...given: unknown[]): boolean => {
    if (!gathering) {
      gathering = true;
      held = 0;
      line.cork();
      process.nextTick(release);
    }
    const room = write(...given);
    const [data] = given;
    held += Buffer.isBuffer(data) ? data.length : 0;
    if (held >= enough) release();
    return room;
  };
}
