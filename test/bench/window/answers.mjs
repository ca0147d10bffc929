/** How long the window waits for the engine while it works: a question that needs no work is asked again and again. */

/** Milliseconds between an answer and the next question. */
const EVERY = 20;

/** @param {string} feed one without an export: the engine has its answer at once */
export async function startAsking(page, feed) {
  await page.evaluate(
    async ([asked, every]) => {
      await globalThis.benchAsking?.();
      let going = true;
      const seen = { longest: 0, answers: 0 };
      const run = async () => {
        while (going) {
          const from = performance.now();
          await globalThis.courier.call('check', { feed: asked });
          seen.longest = Math.max(seen.longest, performance.now() - from);
          seen.answers++;
          await new Promise((resolve) => setTimeout(resolve, every));
        }
        return seen;
      };
      const running = run();
      globalThis.benchAsking = () => {
        going = false;
        globalThis.benchAsking = undefined;
        return running;
      };
    },
    [feed, EVERY],
  );
}

/** @returns {Promise<{ longest: number, answers: number }>} milliseconds of the longest wait since, and how many answers came */
export async function stopAsking(page) {
  const seen = await page.evaluate(() => globalThis.benchAsking());
  if (seen.answers === 0) throw new Error('the engine was never asked');
  return seen;
}
