import { expect, it } from 'vitest';
import { outbox } from '../../electron/notify/outbox';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { FakeClock } from '../window/fake-clock';

const silent = err(fault('notice server silent', 'retry', { host: 'h' }));
const refused = err(fault('notice refused', 'person', { host: 'h', status: 404 }));

function desk(answers: Result<null, Fault>[]) {
  const clock = new FakeClock('2026-03-02T07:00:00Z');
  const sent: string[] = [];
  const box = outbox<string>(
    clock,
    async (message) => {
      sent.push(`${message} ${clock.now().toISOString().slice(11, 16)}`);
      return answers.shift() ?? ok(null);
    },
    () => undefined,
  );
  return { clock, sent, box };
}

it('a notice that may come right is sent again with growing pauses, the next one after it', async () => {
  const { clock, sent, box } = desk([silent, silent]);
  box.put('a');
  box.put('b');
  await clock.runUntil('2026-03-02T12:00:00Z');
  expect(sent).toEqual(['a 07:00', 'a 07:01', 'a 07:06', 'b 07:06']);
  expect(box.last()).toEqual({ at: '2026-03-02T07:06:00.000Z' });
});

it('is given up after five tries, and what only a person can mend after one; both are shown', async () => {
  const { clock, sent, box } = desk([silent, silent, silent, silent, silent, refused]);
  box.put('a');
  box.put('b');
  await clock.runUntil('2026-03-02T12:00:00Z');
  expect(sent).toEqual(['a 07:00', 'a 07:01', 'a 07:06', 'a 07:21', 'a 08:21', 'b 08:21']);
  expect(box.last()?.problem?.code).toBe('notice refused');
});

it('keeps only the newest of very many', async () => {
  const { clock, sent, box } = desk([silent]);
  for (let number = 0; number < 200; number++) box.put(String(number));
  // The clock lets a few promises settle at a time.
  for (let turn = 0; turn < 50; turn++) await clock.runUntil('2026-03-02T12:00:00Z');
  expect(sent).toHaveLength(51);
  expect(sent.at(-1)).toMatch(/^199 /);
});
