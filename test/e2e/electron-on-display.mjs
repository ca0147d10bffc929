import { display } from '../../build/electron/display.mjs';
import { electronRuntime } from '../../build/electron/electron-runtime.mjs';

/** Before the first test: an Electron and a display, both named in the environment that the tests inherit. */
export default async function setUp() {
  const runtime = await electronRuntime();
  const screen = await display();
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.dist;
  if (screen.name) process.env['DISPLAY'] = screen.name;
  return () => screen.stop();
}
