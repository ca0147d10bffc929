import type { ElectronApplication } from 'playwright-core';

const LOST = /promise was (garbage )?collected/i;

/**
 * Asks the main process again when Playwright lost its answer: it holds what it waits for by a weak reference only,
 * and a collection of garbage in between takes it away (microsoft/playwright#33737). What it carries out may so be
 * done twice.
 */
export function evaluateAgain(app: ElectronApplication): ElectronApplication {
  const evaluate = app.evaluate.bind(app) as (...given: unknown[]) => Promise<unknown>;
  const again = async (...given: unknown[]): Promise<unknown> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await evaluate(...given);
      } catch (problem) {
        if (attempt === 5 || !(problem instanceof Error && LOST.test(problem.message))) throw problem;
      }
    }
  };
  return Object.assign(app, { evaluate: again as ElectronApplication['evaluate'] });
}
