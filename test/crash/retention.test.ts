import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { courier, openSsh } from '../command/courier';
import { CrashPlace } from './crash-place';
import { someStaff } from './people';

const { file } = courier();
const server = openSsh();

it('people go from this computer after so many days and no sooner, but for what the vendor may hold', async () => {
  const it = new CrashPlace(file(), server(), 'connecteam');
  onTestFinished(() => it.remove());
  const feed = JSON.parse(readFileSync(it.feedFile, 'utf8')) as object;
  writeFileSync(it.feedFile, JSON.stringify({ ...feed, keep: { days: 7 } }));
  const kept = (): string[] => readdirSync(join(it.feedFolders()[0]!, 'kept'));
  const send = async (people: number, daysLater: number): Promise<void> => {
    it.later(daysLater * 24 * 60);
    it.write(someStaff(people));
    const said = await it.send();
    expect(said.json.outcome, said.words).toBe('sent');
    await it.vendorReads();
  };
  await send(20, 0);
  const first = kept();
  await send(21, 6);
  expect(kept()).toEqual(expect.arrayContaining(first));
  await send(22, 8);
  expect(kept()).toEqual(expect.arrayContaining(first));
  await send(23, 8);
  // Later files have been read for certain: nothing can ask for the first one any more.
  expect(kept().filter((name) => first.includes(name))).toEqual([]);
  expect(kept().length).toBeGreaterThan(0);
  await it.check('after the purge');
});
