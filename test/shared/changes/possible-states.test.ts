import { describe, expect, it } from 'vitest';
import {
  deliveriesToKeep,
  type DeliveryTimes,
  possibleDeliveries,
  possibleStates,
  readingWindow,
} from '../../../shared/changes/possible-states';

const hour = 3_600_000;
const start = Date.UTC(2026, 2, 2, 8);
/** Hours after Monday 2 March 2026, 08:00. */
const at = (hours: number) => new Date(start + hours * hour).toISOString();
const pickup = { missedReadings: 1 };

interface Delivery extends DeliveryTimes {
  readonly run: string;
}

function delivery(run: string, hours: number, more: Partial<DeliveryTimes> = {}): Delivery {
  return {
    run,
    at: at(hours),
    certainty: 'delivered',
    collected: false,
    refused: false,
    builtAtEvent: hours * 10,
    ...more,
  };
}

function seen(deliveries: readonly Delivery[], now: number, baseline?: { at: string; event?: number }) {
  const { order } = possibleDeliveries(deliveries, pickup, at(now), baseline);
  return order.map((place) =>
    place.is === 'beginning' ? 'beginning' : `${place.is === 'refused' ? 'refused ' : ''}${place.delivery.run}`,
  );
}

describe('the reading window', () => {
  it.each([
    ['unknown hour, no missed day', { missedReadings: 0 }, 49],
    ['unknown hour, one missed day', { missedReadings: 1 }, 73],
    ['unknown hour, three missed days', { missedReadings: 3 }, 121],
    ['known hour, no missed day', { at: '02:00', missedReadings: 0 }, 25],
    ['known hour, one missed day', { at: '02:00', missedReadings: 1 }, 49],
  ])('%s', (_, when, hours) => {
    expect(readingWindow(when) / hour).toBe(hours);
  });
});

describe('what the vendor may hold', () => {
  it('is nothing before the first delivery', () => {
    expect(seen([], 0)).toEqual(['beginning']);
  });

  it('is the beginning or the delivery until the window is over', () => {
    expect(seen([delivery('mon', 0)], 1)).toEqual(['beginning', 'mon']);
    expect(seen([delivery('mon', 0)], 73)).toEqual(['beginning', 'mon']);
    expect(seen([delivery('mon', 0)], 73.001)).toEqual(['mon']);
  });

  it('keeps everything after the newest certain delivery that must have been read', () => {
    const deliveries = [delivery('mon', 0), delivery('tue', 24), delivery('wed', 48), delivery('thu', 72)];
    expect(seen(deliveries, 72)).toEqual(['beginning', 'mon', 'tue', 'wed', 'thu']);
    expect(seen(deliveries, 96)).toEqual(['mon', 'tue', 'wed', 'thu']);
    expect(seen(deliveries, 98)).toEqual(['tue', 'wed', 'thu']);
    expect(seen(deliveries, 500)).toEqual(['thu']);
  });

  it('is cut by a delivery that was seen collected', () => {
    expect(seen([delivery('mon', 0), delivery('tue', 24, { collected: true }), delivery('wed', 48)], 49)).toEqual([
      'tue',
      'wed',
    ]);
  });

  it('is never cut by a delivery that perhaps did not arrive', () => {
    expect(seen([delivery('mon', 0, { certainty: 'maybe' })], 5000)).toEqual(['beginning', 'mon']);
    expect(seen([delivery('mon', 0, { certainty: 'maybe', collected: true })], 5000)).toEqual(['beginning', 'mon']);
    expect(seen([delivery('mon', 0), delivery('tue', 24, { certainty: 'maybe' })], 5000)).toEqual(['mon', 'tue']);
  });

  it('is not cut by a delivery from the future, after the clock was set back', () => {
    expect(seen([delivery('mon', 1000)], 0)).toEqual(['beginning', 'mon']);
  });

  it('counts from the later time where a delivery was settled late', () => {
    expect(seen([delivery('mon', 48, { begunAt: at(0) })], 100)).toEqual(['beginning', 'mon']);
  });
});

describe('a refused delivery', () => {
  const refused = { refused: true, refusedAtEvent: 10_000 };

  it('brings back what was possible just before it', () => {
    const deliveries = [delivery('mon', 0), delivery('tue', 24, refused)];
    // On its own, Monday's file would have been read by Friday; with Tuesday's on top of it nobody knows.
    expect(seen(deliveries, 97)).toEqual(['refused tue', 'beginning', 'mon']);
    expect(possibleDeliveries(deliveries, pickup, at(97)).deliveries.map(({ run }) => run)).toEqual(['mon']);
  });

  it('lay on top of what came before from its first byte on, however late it was settled', () => {
    const late = delivery('tue', 24, { ...refused, begunAt: at(24), at: at(400) });
    expect(seen([delivery('mon', 0), late], 500)).toEqual(['refused tue', 'beginning', 'mon']);
  });

  it('leaves a cut that was certain before it', () => {
    expect(seen([delivery('mon', 0), delivery('fri', 96, refused)], 200)).toEqual(['refused fri', 'mon']);
  });

  it('is no cut itself, even when it was seen gone', () => {
    expect(seen([delivery('mon', 0, { ...refused, collected: true })], 5000)).toEqual(['refused mon', 'beginning']);
  });

  it('takes their force from deliveries built before anybody knew', () => {
    const deliveries = [
      delivery('mon', 0),
      delivery('fri', 96, { refused: true, refusedAtEvent: 3000 }),
      delivery('mon 2', 168),
    ];
    expect(seen(deliveries, 5000)).toEqual(['refused fri', 'mon', 'mon 2']);
    expect(seen([...deliveries, delivery('knowing', 301)], 5000)).toEqual(['knowing']);
  });

  it('keeps deliveries from being what the newest file leads to', () => {
    const leads = (deliveries: readonly Delivery[], now: number) =>
      possibleStates(possibleDeliveries(deliveries, pickup, at(now)), () => ({ columns: [], people: new Map() })).map(
        ({ id, leads }) => [id, leads],
      );
    expect(leads([delivery('mon', 0)], 1)).toEqual([
      ['nothing', undefined],
      ['mon', true],
    ]);
    // A refused file lies on top of it.
    expect(leads([delivery('mon', 0), delivery('tue', 24, refused)], 25)).toEqual([
      ['tue', false],
      ['nothing', undefined],
      ['mon', false],
    ]);
    // Built on what the vendor never had.
    expect(leads([delivery('mon', 0, { refused: true, refusedAtEvent: 900 }), delivery('tue', 24)], 25)).toEqual([
      ['mon', false],
      ['nothing', undefined],
      ['tue', false],
    ]);
  });
});

describe('a baseline', () => {
  it('comes before the deliveries built after it, and goes with their first certain reading', () => {
    const baseline = { at: at(10), event: 100 };
    expect(seen([], 11, baseline)).toEqual(['beginning']);
    expect(seen([delivery('tue', 24)], 25, baseline)).toEqual(['beginning', 'tue']);
    expect(seen([delivery('tue', 24)], 98, baseline)).toEqual(['tue']);
  });

  it('is told from deliveries by the journal, not by a clock that was set back', () => {
    const baseline = { at: at(10), event: 100 };
    expect(seen([delivery('tue', 5, { builtAtEvent: 101 })], 200, baseline)).toEqual(['tue']);
    expect(seen([delivery('mon', 20, { builtAtEvent: 99 })], 200, baseline)).toEqual(['mon', 'beginning']);
    // Where the journal does not say, the clock has to.
    expect(seen([delivery('mon', 5)], 200, { at: at(10) })).toEqual(['mon', 'beginning']);
    expect(seen([delivery('tue', 20)], 200, { at: at(10) })).toEqual(['tue']);
  });

  it('imported after deliveries stands beside what may have been read since', () => {
    const baseline = { at: at(30), event: 300 };
    const deliveries = [delivery('sun', -24), delivery('mon', 0)];
    expect(seen(deliveries, 31, baseline)).toEqual(['sun', 'mon', 'beginning']);
    expect(seen(deliveries, 500, baseline)).toEqual(['mon', 'beginning']);
    expect(seen([...deliveries, delivery('tue', 40)], 500, baseline)).toEqual(['tue']);
  });
});

describe('what must be kept', () => {
  it('is what is possible now, and what a refusal within the last days would bring back', () => {
    const days = Array.from({ length: 60 }, (_, day) => delivery(`day ${day}`, day * 24));
    const kept = deliveriesToKeep(days, pickup, at(59 * 24), 30).map(({ run }) => run);
    expect(kept.at(-1)).toBe('day 59');
    // 30 days ago, on day 29, it was certain only that day 25 or something later had been read: four days and not three.
    expect(kept[0]).toBe('day 25');
    // Nothing that would come back by refusing day 30 is missing.
    const refusing = days.map((one) =>
      one.run === 'day 30' ? { ...one, refused: true, refusedAtEvent: 100_000 } : one,
    );
    const needed = possibleDeliveries(refusing, pickup, at(59 * 24)).order.flatMap((place) =>
      place.is === 'beginning' ? ['beginning'] : [place.delivery.run],
    );
    expect(needed.filter((run) => !kept.includes(run))).toEqual([]);
  });
});
