import { runIfCommand } from './window/command-start';
import { nameApp } from './window/first-steps';
import { startApp } from './window/start-app';

// A command needs neither window nor lock, and ends the process. Electron waits for this module before it looks for
// a display, so a command works without one; nothing else may be waited for here, or the app never becomes ready.
await runIfCommand(import.meta.dirname);
nameApp();
startApp(import.meta.dirname);
