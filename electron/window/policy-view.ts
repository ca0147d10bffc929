import { basename } from 'node:path';
import type { PolicyView } from '../../shared/bridge/policy-view';
import { fault, FaultError } from '../../shared/fault';
import { type Policy, noPolicy } from '../../shared/policy/policy';
import { policyInForce } from '../policy/in-force';

/** What the window shows of the policy; undefined where there is none. */
export function policyView({
  startAtLogin,
  notices,
  mostKeepDays,
  servers,
  practiceServer,
  neverSendColumns,
  handOffs,
}: Policy): PolicyView {
  return {
    ...(startAtLogin !== undefined && { startAtLogin }),
    notices,
    ...(mostKeepDays !== undefined && { mostKeepDays }),
    ...(servers && { servers: servers.map(({ host, port }) => ({ host, port })) }),
    practiceServer,
    neverSendColumns,
    // As IT wrote them, for whichever system.
    handOffs: handOffs.map((path) => basename(path.replaceAll('\\', '/')).replace(/\.json$/i, '')),
  };
}

/** Whether the app starts with the computer, where that was decided. */
export function decidedStart(): boolean | undefined {
  const policy = policyInForce();
  return policy.ok ? policy.value.startAtLogin : undefined;
}

/** Throws the fault where the policy says otherwise, or cannot be used. */
export function refuseUnless(allows: (policy: Policy) => boolean): void {
  const policy = policyInForce();
  if (!policy.ok) throw new FaultError(policy.error);
  if (!allows(policy.value)) throw new FaultError(fault('decided by IT', 'stop'));
}

/** The policy for the window; none where nothing was decided or it cannot be used, which a warning tells. */
export function shownPolicy(): PolicyView | undefined {
  const policy = policyInForce();
  if (!policy.ok || JSON.stringify(policy.value) === JSON.stringify(noPolicy)) return undefined;
  return policyView(policy.value);
}
