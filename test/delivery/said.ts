import { expect } from 'vitest';
import type { DeliveryOutcome } from '../../electron/delivery/target';
import type { Fault } from '../../shared/fault';
import { say } from '../../shared/words/say';

/** The fault of an outcome, after making sure that a person can be told about it: every value its sentence needs is there. */
export function faultOf(outcome: DeliveryOutcome): Fault {
  if (outcome.is === 'delivered') throw new Error('delivered, where a fault was expected');
  return said(outcome.fault);
}

export function said(problem: Fault): Fault {
  const sentence = say('en', 'faults', problem.code, problem.values);
  expect(sentence).not.toMatch(/[{}]/);
  expect(sentence.length).toBeGreaterThan(20);
  return problem;
}
