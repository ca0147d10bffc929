import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { thorough } from '../e2e/walk/complaints';
import { walk } from '../e2e/walk/walk';
import { startWalk, type Walker } from '../e2e/walk/walker';

const asked = (process.env['PICTURES'] ?? '').split(',').filter(Boolean);
const parts = walk.filter(({ part }) => part === 'beginning' || asked.length === 0 || asked.includes(part));

let walker: Walker & { readonly end: () => Promise<void> };
const complaints: string[] = [];

beforeAll(async () => {
  walker = await startWalk((at, state) => thorough(at, state, complaints));
});
afterAll(async () => walker.end());

describe('every page in every state', () => {
  it.each(parts)(
    '$part: readable in all colours, at 200 %, in narrow windows, in every language, without a word of its own',
    { timeout: 900_000 },
    async ({ go }) => {
      complaints.length = 0;
      await go(walker);
      expect(complaints).toEqual([]);
    },
  );
});
