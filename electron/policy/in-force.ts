import { lstatSync } from 'node:fs';
import { fault, type Fault, FaultError } from '../../shared/fault';
import type { Mapping } from '../../shared/mapping/mapping';
import type { Policy } from '../../shared/policy/policy';
import { keepDaysUnder, keptBackIn, keysUnder, type NamedServer } from '../../shared/policy/under-policy';
import { ok, type Result } from '../../shared/result';
import type { UpdatePlace } from '../../shared/update/update-place';
import { policyPlace } from './policy-place';
import { readPolicy } from './read-policy';

/**
 * The policy as it is now: read anew each time, so that a change holds from the next thing that is done, without a
 * restart. It belongs to the computer as the clock does; nobody hands it on, and so nobody forgets to.
 */
export function policyInForce(): Result<Policy, Fault> {
  return readPolicy(policyPlace());
}

/** The policy where nothing leaves the computer by what is asked; one that cannot be used decides nothing here. */
function decided(): Policy | undefined {
  const policy = policyInForce();
  return policy.ok ? policy.value : undefined;
}

/** Practice servers that this very process runs. */
const practising = new Set<NamedServer>();

/** The keys by which a server has to be known, if anything may be sent there at all. */
export function allowedKeys(server: NamedServer): Result<readonly string[], Fault> {
  const policy = policyInForce();
  if (!policy.ok) return policy;
  for (const { host, port, hostKeys } of practising)
    if (server.host === host && server.port === port)
      return ok(server.hostKeys.filter((pin) => hostKeys.some((key) => pin.endsWith(key))));
  return keysUnder(policy.value, server);
}

/** Throws where there is to be no practice server; what it returns ends the leave for this one. */
export function allowPractice(server: NamedServer): () => void {
  practiceAllowed();
  practising.add(server);
  return () => void practising.delete(server);
}

/** Throws the fault where there is to be no practice server. */
export function practiceAllowed(): void {
  const policy = policyInForce();
  if (!policy.ok) throw new FaultError(policy.error);
  if (!policy.value.practiceServer) throw new FaultError(fault('decided by IT', 'stop'));
}

/** Why nothing of this mapping may go out; undefined where it may. */
export function mappingRefused(mapping: Mapping): Fault | undefined {
  const policy = policyInForce();
  if (!policy.ok) return policy.error;
  const kept = keptBackIn(policy.value, mapping);
  return kept && fault('column kept back', 'stop', { header: kept.header, column: kept.column });
}

/**
 * Why what was made at that moment (ISO 8601) may not go any more: the mapping of then may have filled a column that was
 * decided on since, and its values do not tell where they came from.
 */
export function keptRefused(madeAt: string): Fault | undefined {
  const policy = policyInForce();
  if (!policy.ok) return policy.error;
  if (policy.value.neverSendColumns.length === 0) return undefined;
  const decidedAt = lstatSync(policyPlace().file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return decidedAt > Date.parse(madeAt) ? fault('made before policy', 'stop') : undefined;
}

/** Suggestions for the person at the screen, without those that would carry what must not go out. */
export function allowedSuggestions<S extends { readonly column: string; readonly from: readonly string[] }>(
  suggestions: readonly S[],
): S[] {
  const policy = decided();
  if (!policy) return [...suggestions];
  return suggestions.filter(({ column, from }) => !keptBackIn(policy, { [column]: { from: [...from] } }));
}

/** Days that past rosters and sent files are kept, where so many are asked for. */
export function allowedKeepDays(days: number): number {
  const policy = decided();
  return policy ? keepDaysUnder(policy, days) : days;
}

/** Ways by which others may be told of runs; none while the policy cannot be used. */
export function allowedNotices(): Policy['notices'] {
  return decided()?.notices ?? { mail: false, webhook: false };
}

/** Whether the app may look for newer versions, and where: IT's place goes before a person's. */
export function decidedUpdates(place: UpdatePlace | undefined): {
  readonly allowed: boolean;
  readonly byPolicy: boolean;
  readonly place?: UpdatePlace | undefined;
} {
  const policy = decided()?.updates;
  if (!policy?.allowed) return { allowed: false, byPolicy: true };
  return { allowed: true, byPolicy: policy.place !== undefined, place: policy.place ?? place };
}
