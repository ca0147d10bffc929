import { describe, expect, it } from 'vitest';
import { buildChanges } from '../../../shared/changes/build-changes';
import { identityEvents } from '../../../shared/changes/identity-events';
import { changesVendor, input, person, row, state } from './people';

type Traits = { first: string; last: string; email: string };
const anna: Traits = { first: 'Anna', last: 'Berg', email: 'anna@example.org' };
const erik: Traits = { first: 'Erik', last: 'Lund', email: 'erik@example.org' };

/** The events of a day, by today's key. The key stands for a phone number. */
function events(before: [string, Traits][], today: [string, Traits][]) {
  const changes = buildChanges(
    input({
      states: [
        state(
          'mon',
          before.map(([key, traits]) => row(key, traits)),
        ),
      ],
      ready: today.map(([key, traits]) => person(key, traits)),
    }),
  );
  return Object.fromEntries(identityEvents(changes.people, changesVendor));
}

describe('what happens to a key', () => {
  it('is a new key where the same person has another', () => {
    expect(events([['1', anna]], [['9', anna]])).toEqual({ 9: { is: 'new key' } });
  });

  it('is a swap where two people have each other’s', () => {
    expect(
      events(
        [
          ['1', anna],
          ['2', erik],
        ],
        [
          ['1', erik],
          ['2', anna],
        ],
      ),
    ).toEqual({
      1: { is: 'swapped', other: '2' },
      2: { is: 'swapped', other: '1' },
    });
  });

  it('is passed on where somebody else has it now', () => {
    expect(events([['1', anna]], [['1', erik]])).toEqual({ 1: { is: 'passed on' } });
  });

  it('tells where the earlier owner went', () => {
    expect(
      events(
        [['1', anna]],
        [
          ['1', erik],
          ['7', anna],
        ],
      ),
    ).toEqual({
      1: { is: 'passed on', moved: '7' },
      7: { is: 'moved on', keyBefore: '1' },
    });
  });

  it('goes round among three people without being a swap', () => {
    const maja: Traits = { first: 'Maja', last: 'Ek', email: 'maja@example.org' };
    const found = events(
      [
        ['1', anna],
        ['2', erik],
        ['3', maja],
      ],
      [
        ['1', maja],
        ['2', anna],
        ['3', erik],
      ],
    );
    expect(found).toEqual({
      1: { is: 'passed on', moved: '2' },
      2: { is: 'passed on', moved: '3' },
      3: { is: 'passed on', moved: '1' },
    });
  });

  it.each([
    ['a married name', { ...anna, last: 'Lund' }],
    ['another name with the same e-mail', { ...erik, email: anna.email }],
    ['another e-mail', { ...anna, email: 'a.berg@example.org' }],
    ['a turned name', { ...anna, first: 'Berg', last: 'Anna' }],
  ])('is nothing for %s', (_, after) => {
    expect(events([['1', anna]], [['1', after]])).toEqual({});
  });
});
