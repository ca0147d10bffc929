import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeUnread, mayHold } from '../../../shared/changes/may-hold';
import { type DeliveryTimes, possibleDeliveries, possibleStates } from '../../../shared/changes/possible-states';
import { roster, row } from './people';

type Sent = DeliveryTimes & { readonly run: string };

const hour = 3_600_000;
const start = Date.parse('2026-03-02T07:00:00.000Z');
const at = (hours: number) => new Date(start + hours * hour).toISOString();
const sent = (run: string, hours: number, more: Partial<Sent> = {}): Sent => ({
  run,
  at: at(hours),
  certainty: 'delivered',
  collected: false,
  refused: false,
  ...more,
});
const pickup = { missedReadings: 1 };

function told(deliveries: readonly Sent[], now: string, rules: { at?: string; missedReadings: number } = pickup) {
  const possible = possibleDeliveries(deliveries, rules, now);
  const states = possibleStates(possible, (delivery) => roster(row('1'), row(delivery.run)));
  return mayHold(possible, states, rules);
}

describe('what the vendor may have', () => {
  it('is nothing before the first file', () => {
    expect(told([], at(0))).toEqual({ rosters: [{ is: 'nothing', people: 0 }], unread: [], refused: [] });
  });

  it('is every roster since the last certain reading; the later files are told again', () => {
    const files = [sent('mon', 0), sent('tue', 24), sent('wed', 48)];
    expect(told(files, at(50))).toMatchObject({
      rosters: [
        { is: 'nothing', people: 0 },
        { is: 'delivery', at: at(0), people: 2 },
        { is: 'delivery', at: at(24), people: 2 },
        { is: 'delivery', at: at(48), people: 2 },
      ],
      unread: [at(0), at(24), at(48)],
    });
    // Three days and an hour after Monday's file a reading has happened since; what was told then is not repeated.
    expect(told(files, at(74)).unread).toEqual([at(24), at(48)]);
    expect(told(files, at(50), { missedReadings: 0, at: '02:00' }).unread).toEqual([at(48)]);
  });

  it('names the refused file, and does not say until when', () => {
    const files = [sent('mon', 0, { collected: true }), sent('tue', 24, { refused: true }), sent('wed', 48)];
    const found = told(files, at(50));
    expect(found.refused).toEqual([at(24)]);
    expect(found.rosters.map(({ is }) => is)).toEqual(['refused', 'delivery', 'delivery']);
    expect(found.surelyReadAt).toBeUndefined();
  });

  it('marks a file of which nobody knows whether it arrived', () => {
    expect(told([sent('mon', 0, { certainty: 'maybe' })], at(1)).rosters[1]).toMatchObject({ maybe: true });
  });

  it('says exactly from when on the newest file has been read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        (gaps, missedReadings, known) => {
          const rules = { missedReadings, ...(known && { at: '02:00' }) };
          let hours = 0;
          const files = gaps.map((gap, index) => sent(`r${index}`, (hours += gap)));
          const { surelyReadAt } = told(files, at(hours), rules);
          const sure = Date.parse(surelyReadAt ?? '');
          const unreadAt = (moment: number) =>
            mayBeUnread(possibleDeliveries(files, rules, new Date(moment).toISOString()));
          expect(unreadAt(sure).map(({ run }) => run)).toContain(files.at(-1)?.run);
          expect(unreadAt(sure + 1)).toEqual([]);
        },
      ),
    );
  });
});
