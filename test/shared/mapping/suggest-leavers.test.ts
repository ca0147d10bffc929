import { describe, expect, it } from 'vitest';
import { suggestLeavers } from '../../../shared/mapping/suggest-leavers';
import { tableOf } from './table-of';

function rulesFor(columns: Readonly<Record<string, readonly string[]>>) {
  const header = Object.keys(columns);
  const length = Math.max(...Object.values(columns).map((values) => values.length));
  return suggestLeavers(
    tableOf(
      header,
      Array.from({ length }, (_, at) => header.map((name) => columns[name]?.[at] ?? '')),
    ),
  );
}

describe('suggestLeavers', () => {
  it.each([
    ['Status', ['Active', 'Terminated', 'Leave of absence'], ['Terminated']],
    ['Employment Status', ['Active', 'Inactive'], ['Inactive']],
    ['Position Status', ['A', 'L', 'T'], ['T']],
    [
      'Assignment Status',
      ['Active - Payroll Eligible', 'Inactive - Payroll Eligible', 'Suspended - Payroll Eligible'],
      ['Inactive - Payroll Eligible'],
    ],
    ['Active', ['true', 'false'], ['false']],
    ['Aktiv', ['ja', 'nein'], ['nein']],
    ['Inactive', ['1', '0'], ['1']],
    ['Anställningsstatus', ['Aktiv', 'Slutat', 'Föräldraledig'], ['Slutat']],
    ['Statut', ['Actif', 'Sorti', 'En congé'], ['Sorti']],
    ['Estado', ['Activo', 'Baja', 'Baja médica'], ['Baja']],
    ['Työsuhteen tila', ['Aktiivinen', 'Päättynyt'], ['Päättynyt']],
    ['סטטוס', ['פעיל', 'עזב', 'חל"ת'], ['עזב']],
    ['Status', ['Active', 'Not on payroll'], ['Not on payroll']],
  ])('%s %j', (header, values, left) => {
    expect(rulesFor({ Name: ['A', 'B', 'C'], [header]: values }).rules.status).toEqual({ from: header, left });
  });

  it('does not take a temporary employee for a terminated one', () => {
    expect(rulesFor({ 'Employment Type': ['T', 'R', 'T'], Name: ['a', 'b', 'c'] }).rules).toEqual({});
    expect(
      rulesFor({ 'Employee Type': ['RFT', 'RPT', 'T'], 'Manager Status': ['Active', 'Terminated'] }).rules,
    ).toEqual({});
  });

  it('expects the word for leaving where nobody has left yet', () => {
    const found = rulesFor({ Status: ['Aktiv', 'Aktiv'] });
    expect(found.rules.status?.left).toEqual(expect.arrayContaining(['Inaktiv', 'Slutat', 'Ausgeschieden']));
    expect(rulesFor({ Status: ['Active'] }).rules.status?.left).toEqual(
      expect.arrayContaining(['Inactive', 'Terminated']),
    );
    expect(found.reasons[0]).toContain('nobody has left yet');
    expect(rulesFor({ Active: ['Yes', 'Yes'] }).rules.status?.left).toEqual(['No']);
  });

  it('asks about words that it does not know, and makes nobody leave by them', () => {
    const found = rulesFor({ Status: ['Active', 'Terminated', 'Pre-hire'] });
    expect(found.rules.status?.left).toEqual(['Terminated']);
    expect(found.unknown).toEqual(['Pre-hire']);
  });

  it('asks about a word that JavaScript has a meaning for', () => {
    const found = rulesFor({ Status: ['Active', 'Hired', 'constructor'] });
    expect(found.unknown).toEqual(['constructor']);
    expect(found.rules.status?.left.every((word) => typeof word === 'string')).toBe(true);
  });

  it('takes the plainer of two status columns', () => {
    const found = rulesFor({
      'Employment Status': ['Full-Time', 'Part-Time', 'Full-Time'],
      Status: ['Active', 'Inactive', 'Active'],
    });
    expect(found.rules.status).toEqual({ from: 'Status', left: ['Inactive'] });
  });

  it.each([
    ['Termination Date', ['', '2025-12-31', '']],
    ['Slutdatum', ['', '2025-12-31', '']],
    ['Sluttdato[Ans.nr]', ['', '31.12.2025', '']],
    ['Austrittsdatum', ['31.12.2025', '', '']],
    ['תאריך סיום עבודה', ['31/12/2025', '', '']],
    ['Date of termination', ['12/31/2025', '', '']],
  ])('end date: %s', (header, values) => {
    expect(rulesFor({ Name: ['A', 'B', 'C'], [header]: values }).rules).toEqual({ endDate: { from: header } });
  });

  it('takes no end of probation, and no column of words, for an end date', () => {
    expect(
      rulesFor({ 'Probation end date': ['2025-12-31'], 'End date': ['soon'], 'Birth date': ['1980-01-01'] }).rules,
    ).toEqual({});
  });
});
