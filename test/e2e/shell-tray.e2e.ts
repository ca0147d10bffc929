import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { removeFolder } from './remove-folder';

describe('with a tray', () => {
  let folder: string;
  let app: LaunchedApp;
  afterEach(async () => {
    await app.close();
    await removeFolder(folder);
  });

  it('stays when its window closes, though nothing is on a schedule', async () => {
    folder = mkdtempSync(join(tmpdir(), 'roster-courier-tray-'));
    // A desktop with a place for icons, as far as the question goes that is put to the bus.
    writeFileSync(join(folder, 'dbus-send'), '#!/bin/sh\necho "   boolean true"\n', { mode: 0o755 });
    app = await launch({
      env: { PATH: `${folder}:${process.env['PATH']}`, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' },
    });
    expect((await value(app, 'app')).tray).toBe(true);
    await value(app, 'createSample', { destination: 'cosafe' });
    await app.page.close();
    await expect
      .poll(() =>
        app.app.evaluate(({ app: running, BrowserWindow }) => [
          running.isReady(),
          BrowserWindow.getAllWindows().length,
        ]),
      )
      .toEqual([true, 0]);
    const opened = app.app.waitForEvent('window');
    await app.app.evaluate(({ app: running }) => void running.emit('second-instance', {}, [], '', {}));
    await opened;
  });
});
