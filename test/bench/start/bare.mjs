/** The least that an Electron with a window can be: a sandboxed page with a heading. */
import { app, BrowserWindow } from 'electron';

if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1200, height: 800 });
  void window.loadURL('data:text/html,<h1>Bare</h1>');
});
