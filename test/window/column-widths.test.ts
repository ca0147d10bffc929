import './with-electron-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettings } from '../../electron/store/settings';
import { feedEntrySchema } from '../../electron/store/settings-data';
import { peopleGridCalls } from '../../electron/window/calls/people-grid-calls';
import type { Desk } from '../../electron/window/desk';

let home: string;
let told: number;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'roster-courier-widths-'));
  told = 0;
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** The app's settings as they lie on disk, and the calls of a window on them. */
function open() {
  const opened = openSettings(home);
  if (!opened.ok) throw new Error(opened.error.code);
  const settings = opened.value;
  const desk = { settings, changed: () => (told += 1), tell: () => (told += 1) } as unknown as Desk;
  return { settings, calls: peopleGridCalls(desk, () => 'en') };
}

function entry(id: string) {
  return feedEntrySchema.parse({
    feed: { version: 1, id, name: id, destination: 'cosafe' },
    vendor: 'Cosafe',
  });
}

describe('the width of a column', () => {
  it('is kept for its feed, over the app’s end, and nobody else is told', async () => {
    const { settings, calls } = open();
    settings.change((data) => ({ ...data, feeds: [entry('one'), entry('two')] }));
    expect(await calls.columnWidths({ feed: 'one' })).toEqual({});
    await calls.setColumnWidth({ feed: 'one', column: 'Mail', width: 320 });
    await calls.setColumnWidth({ feed: 'one', column: ' row', width: 60 });
    await calls.setColumnWidth({ feed: 'one', column: 'Mail', width: 240 });
    const later = open().calls;
    expect(await later.columnWidths({ feed: 'one' })).toEqual({ Mail: 240, ' row': 60 });
    expect(await later.columnWidths({ feed: 'two' })).toEqual({});
    expect(told).toBe(0);
  });

  it('is not kept for a feed that is gone', async () => {
    const { settings, calls } = open();
    settings.change((data) => ({ ...data, feeds: [entry('one')] }));
    await calls.setColumnWidth({ feed: 'one', column: 'Mail', width: 240 });
    settings.change((data) => ({ ...data, feeds: [] }));
    await expect(calls.setColumnWidth({ feed: 'one', column: 'Mail', width: 300 })).rejects.toThrow();
    settings.change((data) => ({ ...data, feeds: [entry('one')] }));
    expect(await calls.columnWidths({ feed: 'one' })).toEqual({});
  });
});
