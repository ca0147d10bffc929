import { writeFile } from 'node:fs/promises';
import { fault, FaultError } from '../../../shared/fault';
import type { Locale } from '../../../shared/words/locale';
import type { BridgeHandlers } from '../answer';
import { noteSaved } from '../checklist-facts';
import { changeMarks, type Desk, placeOf } from '../desk';

type ReviewCalls = Pick<BridgeHandlers, 'check' | 'issueRows' | 'changes' | 'changeRows' | 'exportFile' | 'saveReport'>;

export function reviewCalls(desk: Desk, locale: () => Locale): ReviewCalls {
  return {
    check: async ({ feed }) => {
      const view = await desk.engine.call('check', await placeOf(desk, feed));
      if (view.problem === undefined) changeMarks(desk, feed, { check: true });
      return view;
    },
    issueRows: async ({ feed, ...wanted }) =>
      desk.engine.call('issueRows', { ...(await placeOf(desk, feed)), ...wanted }),
    changes: async ({ feed, full }) => {
      const view = await desk.engine.call('changes', { ...(await placeOf(desk, feed)), full });
      if (view.problem === undefined) changeMarks(desk, feed, { changes: true });
      return view;
    },
    changeRows: async ({ feed, ...wanted }) =>
      desk.engine.call('changeRows', { ...(await placeOf(desk, feed)), ...wanted }),
    exportFile: async ({ feed, full }) => {
      const { bytes, name } = await desk.engine.call('exportFile', { ...(await placeOf(desk, feed)), full });
      const saved = await save(desk, name, bytes);
      if (saved) noteSaved(desk, feed);
      return saved;
    },
    saveReport: async ({ feed, full, as }) => {
      const wish = { ...(await placeOf(desk, feed)), full, as, locale: locale() };
      const { bytes, name } = await desk.engine.call('changesReport', wish);
      return save(desk, name, bytes);
    },
  };
}

/** Asks where to, and writes. Null when the dialog was left. */
export async function save(desk: Desk, name: string, bytes: Uint8Array): Promise<{ saved: string } | null> {
  const path = await desk.dialogs.save(name);
  if (path === undefined) return null;
  try {
    await writeFile(path, bytes, { mode: 0o600 });
  } catch {
    throw new FaultError(fault('output not writable', 'person', { file: path }));
  }
  return { saved: path };
}
