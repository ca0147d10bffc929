import { join } from 'node:path';
import { engineHandlers } from '../../electron/engine/engine-handlers';
import { openSettings } from '../../electron/store/settings';
import type { Desk } from '../../electron/window/desk';

/** A desk whose settings lie in `home`, and whose engine is the real one in this process; nobody is told anything. */
export function engineDesk(home: string): Desk {
  const settings = openSettings(home);
  if (!settings.ok) throw new Error(settings.error.code);
  const handlers = engineHandlers(() => undefined) as unknown as Record<
    string,
    (argument: unknown) => Promise<unknown>
  >;
  return {
    settings: settings.value,
    engine: { call: (name: string, argument: unknown) => handlers[name]?.(argument) },
    folders: { state: join(home, 'state') },
    now: () => new Date('2026-03-02T08:00:00Z'),
    tell: () => undefined,
    changed: () => undefined,
  } as unknown as Desk;
}
