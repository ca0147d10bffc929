import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

interface Exception {
  readonly id: string;
  readonly reason: string;
  readonly until: string;
}
interface Judgement {
  readonly answered: boolean;
  readonly why?: string;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}
let judge: (report: unknown, exceptions: readonly Exception[], today: string) => Judgement;
beforeAll(async () => {
  ({ judge } = (await import('../../build/check-audit.mjs' as string)) as { judge: typeof judge });
});

const id = 'GHSA-aaaa-bbbb-cccc';
/** As npm 10 writes it: the hole itself in one package, and another that stands on it. */
const report = (severity: string) => ({
  auditReportVersion: 2,
  vulnerabilities: {
    deep: {
      name: 'deep',
      severity,
      via: [{ source: 1, name: 'deep', title: 'Runs wild', severity, url: `https://example.com/advisories/${id}` }],
    },
    above: { name: 'above', severity, via: ['deep'] },
  },
});
const exception = { id, reason: 'never reached', until: '2026-12-31' };
const sentence = `deep: Runs wild (high, ${id})`;

describe('known holes', () => {
  it('fail where they are grave, each once, and are told where they are not', () => {
    for (const severity of ['moderate', 'high', 'critical'])
      expect(judge(report(severity), [], '2026-06-01').problems).toEqual([`deep: Runs wild (${severity}, ${id})`]);
    expect(judge(report('low'), [], '2026-06-01')).toMatchObject({ problems: [], notes: [expect.any(String)] });
    expect(judge({ auditReportVersion: 2, vulnerabilities: {} }, [], '2026-06-01').problems).toEqual([]);
  });

  it('may be left with a reason, but only until a day, and only while they are there', () => {
    expect(judge(report('high'), [exception], '2026-12-31')).toMatchObject({
      problems: [],
      notes: [`${sentence}: left until 2026-12-31, never reached`],
    });
    expect(judge(report('high'), [exception], '2027-01-01').problems).toHaveLength(1);
    expect(judge({ auditReportVersion: 2, vulnerabilities: {} }, [exception], '2026-06-01').problems).toHaveLength(1);
  });

  it.each([
    [{ statusCode: 405, error: { summary: '' } }, '405'],
    [{ error: { code: 'ENOTFOUND' } }, 'ENOTFOUND'],
    [undefined, 'no answer'],
  ])('are not looked for where the registry does not answer: %j', (answer, why) => {
    expect(judge(answer, [exception], '2026-06-01')).toEqual({ answered: false, why, problems: [], notes: [] });
  });

  it('are left with a reason each', () => {
    const left = JSON.parse(
      readFileSync(new URL('../../build/audit-exceptions.json', import.meta.url), 'utf8'),
    ) as Exception[];
    for (const { id: name, reason, until } of left) {
      expect(name).toMatch(/^GHSA(-[0-9a-z]{4}){3}$/);
      expect(reason.length).toBeGreaterThan(20);
      expect(until).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});
