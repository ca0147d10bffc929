import { runIfCommand } from './window/command-start';
import { nameApp } from './window/first-steps';
import { startApp } from './window/start-app';

// A command needs neither window nor lock, and ends the process. Waiting here is safe for it alone:
// Electron does not become ready before this module is through.
await runIfCommand();
nameApp();
startApp(import.meta.dirname);
