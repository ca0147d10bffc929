import { powerSaveBlocker } from 'electron';

/** Keeps the computer from suspending the app while a run is under way. */
export function stayAwake(): (running: boolean) => void {
  let blocker: number | undefined;
  return (running) => {
    if (running) blocker ??= powerSaveBlocker.start('prevent-app-suspension');
    else if (blocker !== undefined) {
      powerSaveBlocker.stop(blocker);
      blocker = undefined;
    }
  };
}
