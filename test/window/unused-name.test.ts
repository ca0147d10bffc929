import { expect, it } from 'vitest';
import { unusedName } from '../../electron/window/calls/feed-calls';

it.each([
  [[], 'Staff to Cosafe'],
  [['Staff to Cosafe'], 'Staff to Cosafe 2'],
  [['Staff to Cosafe', 'Staff to Cosafe 2'], 'Staff to Cosafe 3'],
  [['Staff to Cosafe', 'Staff to Cosafe 3'], 'Staff to Cosafe 2'],
  [['Staff to Connecteam'], 'Staff to Cosafe'],
])('beside %j a new feed is called %s', (taken, name) => {
  expect(unusedName('Staff to Cosafe', taken)).toBe(name);
});
