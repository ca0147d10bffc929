import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';

describe('the whole way over the bridge, with the sample and the practice server', () => {
  let app: LaunchedApp;
  beforeAll(async () => {
    app = await launch();
  });
  afterAll(async () => {
    await app.close();
  });

  it.each(['cosafe', 'connecteam'] as const)('takes the sample list to %s', async (destination) => {
    const { card } = await value(app, 'createSample', { destination });
    const feed = card.id;
    expect(card.stepsDone).toContain('file');

    const source = await value(app, 'source', { feed });
    expect(source?.found?.people).toBeGreaterThan(10);
    expect(source?.firstRows.length).toBeGreaterThan(3);

    const columns = await value(app, 'columns', { feed, sampleOffset: 0 });
    expect(columns.problem).toBeUndefined();
    expect(columns.samples).toHaveLength(3);

    const check = await value(app, 'check', { feed });
    expect(check.problem).toBeUndefined();
    expect(check.people).toBe(source?.found?.people);
    const [group] = check.groups;
    if (group) {
      const rows = await value(app, 'issueRows', { feed, group: group.id, offset: 0, limit: 5 });
      expect(rows.total).toBe(group.count);
    }

    const changes = await value(app, 'changes', { feed, full: false });
    expect(changes.problem).toBeUndefined();
    expect(changes.firstDelivery).toBe(true);
    const rows = await value(app, 'changeRows', { feed, full: false, kind: 'added', find: '', offset: 0, limit: 2 });
    expect(rows.total).toBe(changes.counts.added);
    expect(rows.rows[0]?.person).not.toBe('');

    await value(app, 'usePractice', { feed });
    const untrusted = await value(app, 'testConnection', { feed });
    expect(untrusted.ok).toBe(false);
    await value(app, 'trustHostKey', { feed, fingerprint: untrusted.hostKey?.fingerprint ?? '' });
    const trusted = await value(app, 'testConnection', { feed });
    expect(trusted.steps.filter(({ ok }) => !ok)).toEqual([]);
    expect(trusted.ok).toBe(true);

    let run = await value(app, 'send', { feed, full: false });
    if (run.outcome === 'held') run = await value(app, 'approve', { feed, run: run.run ?? '', reason: 'rehearsal' });
    expect(run).toMatchObject({ outcome: 'sent', verified: 'hash' });
    const practice = await value(app, 'practice');
    expect(practice.files.map(({ path }) => path)).toContain(run.remote?.replace(/^\//, ''));

    const history = await value(app, 'history', { feed });
    expect(history.runs[0]?.outcome).toBe('sent');
    expect(history.kept).toContain(history.runs[0]?.run);

    const again = await value(app, 'changes', { feed, full: false });
    expect(again.counts.added).toBe(0);
    expect((await value(app, 'feed', { feed })).card.practice).toBe(true);
  });
});
