import type { BridgeArgument, BridgeMethod, BridgeReply, CourierWindow } from '../../shared/bridge/bridge';
import type { BridgeResults } from '../../shared/bridge/bridge-results';
import type { Page } from 'playwright-core';

/** Whatever has the app's page: a launched app, or the bare page. */
export interface WithPage {
  readonly page: Page;
}

/** A call over the real bridge, as the page would make it. */
export async function call<M extends BridgeMethod>(
  { page }: WithPage,
  method: M,
  argument?: BridgeArgument<M>,
): Promise<BridgeReply<M>> {
  const reply = await page.evaluate(
    ([name, given]) =>
      (window as unknown as { courier: CourierWindow }).courier.call(name as 'app', given as undefined),
    [method, argument] as const,
  );
  return reply as unknown as BridgeReply<M>;
}

/** Its answer; a fault fails the test. */
export async function value<M extends BridgeMethod>(
  app: WithPage,
  method: M,
  argument?: BridgeArgument<M>,
): Promise<BridgeResults[M]> {
  const reply = await call(app, method, argument);
  if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.problem)}`);
  return reply.value;
}
