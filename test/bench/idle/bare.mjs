/** The least that an Electron without a window can be. */
import { app } from 'electron';

app.on('window-all-closed', () => undefined);
