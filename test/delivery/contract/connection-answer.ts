import { expect } from 'vitest';
import { probe } from '../../../electron/delivery/probe';
import type { Credentials, DeliveryTarget } from '../../../electron/delivery/target';
import type { Decision, Fault } from '../../../shared/fault';
import { say } from '../../../shared/words/say';
import type { FaultCode } from '../../../shared/words/en/faults';
import type { OpenSsh } from '../openssh-server';

export const deadlines = { connectMs: 5000, operationMs: 3000, endMs: 200, keepAliveMs: 10_000 };
export const askVendor = /ask your vendor|then your vendor/i;

export function targetOf({ host, port, username, hostKey }: Pick<OpenSsh, 'host' | 'port' | 'username' | 'hostKey'>) {
  const target: DeliveryTarget = {
    ...{ host, port, username, hostKeys: [hostKey], folder: 'Uploads', fileName: 'staff.csv' },
    publish: 'unique name',
  };
  return target;
}

export interface Answer {
  readonly step: string;
  readonly code: FaultCode;
  readonly decision: Decision;
  /** Words of the sentence that say what to do, and who can. */
  readonly todo: RegExp;
}

/** A test of the connection must end at that step, for that reason, with something to do. */
export async function expectAnswer(
  { step, code, decision, todo }: Answer,
  target: DeliveryTarget,
  credentials: Credentials,
  options: Parameters<typeof probe>[2] = { deadlines },
): Promise<void> {
  const report = await probe(target, credentials, options);
  const last = report.steps.at(-1);
  expect(report.ok).toBe(false);
  expect(last).toMatchObject({ name: step, ok: false, fault: { code, decision } });
  if (last?.fault) tells(last.fault, todo);
}

/** The sentence says what to do. */
export function tells({ code, values }: Fault, todo: RegExp): void {
  const sentence = say('en', 'faults', code, values);
  expect(sentence).toMatch(todo);
  expect(sentence).not.toMatch(/[{}]|undefined/);
}
