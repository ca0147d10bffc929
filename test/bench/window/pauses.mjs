/** Finds pauses: how long main process and page did nothing else, seen from a timer within each. */

/** Milliseconds: gaps from here on are told one by one. */
const WORTH_TELLING = 30;

/** Starts, or starts over. `events` of the bar and of the file's facts are taken down in the page itself. */
export async function startWatching({ app, page }) {
  await app.evaluate(tick, WORTH_TELLING);
  await page.evaluate(tick, WORTH_TELLING);
  await page.evaluate(watchPage);
}

/**
 * What was seen since: gaps in milliseconds with when they ended; the page's clock starts where watching started.
 * @returns {Promise<{ main: Watched, page: Watched & Seen }>}
 * @typedef {{ longest: number, gaps: { at: number, ms: number }[], ticks: number }} Watched
 * @typedef {{ frame: number, tasks: { at: number, ms: number }[], shares: { at: number, share: number | null }[] }} Seen
 */
export async function stopWatching({ app, page }) {
  const main = await app.evaluate(told);
  const inPage = await page.evaluate(told);
  return { main, page: { ...inPage, ...(await page.evaluate(() => globalThis.benchSeen)) } };
}

/** Runs within main process and page alike. */
function tick(worthTelling) {
  clearInterval(globalThis.benchTicker);
  const started = performance.now();
  const watched = { longest: 0, gaps: [], ticks: 0, started };
  let last = started;
  globalThis.benchWatched = watched;
  const note = () => {
    const now = performance.now();
    const ms = now - last;
    watched.ticks++;
    if (ms > watched.longest) watched.longest = ms;
    if (ms >= worthTelling) watched.gaps.push({ at: now - started, ms });
    last = now;
  };
  globalThis.benchTicker = setInterval(note, 4);
  globalThis.benchNote = note;
}

function told() {
  globalThis.benchNote();
  clearInterval(globalThis.benchTicker);
  return globalThis.benchWatched;
}

function watchPage() {
  const { document, MutationObserver, requestAnimationFrame, cancelAnimationFrame } = globalThis;
  globalThis.benchStop?.();
  const started = performance.now();
  const seen = { frame: 0, tasks: [], shares: [], moments: {} };
  globalThis.benchSeen = seen;
  const tasks = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ at: startTime - started, ms: duration });
  });
  tasks.observe({ type: 'longtask' });
  let lastFrame;
  let frames = requestAnimationFrame(function frame(now) {
    if (lastFrame !== undefined) seen.frame = Math.max(seen.frame, now - lastFrame);
    lastFrame = now;
    frames = requestAnimationFrame(frame);
  });
  const moment = (name, there) => {
    if (there) seen.moments[name] ??= performance.now() - started;
  };
  const changes = new MutationObserver(() => {
    const bar = document.querySelector('.progress-row [role=progressbar]');
    const now = bar?.getAttribute('aria-valuenow');
    const share = bar === null ? undefined : now === null ? null : Number(now);
    if (share !== undefined && seen.shares.at(-1)?.share !== share)
      seen.shares.push({ at: performance.now() - started, share });
    moment('shown', document.querySelector('.source-columns'));
    moment('stopped', seen.moments.pressed !== undefined && document.querySelector('.progress-row') === null);
  });
  changes.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const pressed = (event) => moment('pressed', event.target.closest?.('.progress-row .button'));
  document.addEventListener('pointerup', pressed, true);
  globalThis.benchStop = () => {
    tasks.disconnect();
    cancelAnimationFrame(frames);
    changes.disconnect();
    document.removeEventListener('pointerup', pressed, true);
  };
}
