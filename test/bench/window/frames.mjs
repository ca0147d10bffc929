/** How long the page takes from one frame to the next, and what its process holds in memory. */
import { readFileSync } from 'node:fs';

/** Milliseconds between frames while `work` goes on. */
export async function framesDuring(page, work) {
  await page.evaluate(() => {
    const { requestAnimationFrame } = globalThis;
    const gaps = [];
    let last;
    globalThis.benchFrames = gaps;
    globalThis.benchFrame = requestAnimationFrame(function frame(now) {
      if (last !== undefined) gaps.push(now - last);
      last = now;
      globalThis.benchFrame = requestAnimationFrame(frame);
    });
  });
  await work();
  return page.evaluate(() => {
    globalThis.cancelAnimationFrame(globalThis.benchFrame);
    return globalThis.benchFrames;
  });
}

export function share(figures, part) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** Megabytes of a process of the app that no other process shares; Linux only. */
export async function privateMemory(app, type) {
  const pids = await app.evaluate(
    ({ app: running }, wanted) =>
      running
        .getAppMetrics()
        .filter(
          (one) =>
            one.type === wanted.type &&
            (wanted.name === undefined || [one.name, one.serviceName].includes(wanted.name)),
        )
        .map(({ pid }) => pid),
    type,
  );
  const kilobytes = pids.map((pid) => {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return [...text.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].reduce((sum, [, size]) => sum + Number(size), 0);
  });
  return Math.max(0, ...kilobytes) / 1024;
}
