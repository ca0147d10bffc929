import { describe, expect, it } from 'vitest';
import { chooseSheet } from '../../../shared/table/choose-sheet';
import type { Grid } from '../../../shared/table/table';
import { grid } from './grids';

const staff = grid(['ID|Name|E-mail', '1|Anna|a@x.example', '2|Bo|b@x.example'], 'Staff');
const codes = grid(['Code|Meaning', ...Array.from({ length: 12 }, (_, i) => `${i}|Centre ${i}`)], 'Codes');
const cover = grid(['How to read this workbook'], 'Read me');
const hidden: Grid = {
  ...grid(['ID|Name|E-mail', ...Array.from({ length: 50 }, (_, i) => `${i}|Old ${i}|o${i}@x.example`)], 'Old'),
  visibility: 'hidden',
};
const choose = (grids: Grid[], choices = {}) => {
  const chosen = chooseSheet(grids, choices);
  return chosen.ok ? [chosen.value.grid.name, chosen.value.why] : chosen.error.code;
};

describe('choosing a sheet', () => {
  it('takes the only one that can be seen', () => {
    expect(choose([staff, hidden])).toEqual(['Staff', 'only sheet']);
    expect(choose([grid([''], 'Blank'), staff])).toEqual(['Staff', 'only sheet']);
  });

  it('takes the one with the people, not the longest and not the first', () => {
    expect(choose([cover, codes, staff])).toEqual(['Staff', 'most people']);
  });

  it('takes a hidden one only when nothing else has anything in it, and says so', () => {
    expect(choose([grid([''], 'Blank'), hidden])).toEqual(['Old', 'only hidden sheets']);
  });

  it('takes the one that was chosen, by name without regard to case and stray blanks', () => {
    expect(choose([staff, hidden], { sheet: 'Old' })).toEqual(['Old', 'chosen']);
    expect(choose([staff, hidden], { sheet: ' staff\u00a0' })).toEqual(['Staff', 'chosen']);
    expect(choose([staff, { ...codes, name: 'STAFF' }], { sheet: 'STAFF' })).toEqual(['STAFF', 'chosen']);
    expect(choose([staff, { ...codes, name: 'STAFF' }], { sheet: 'staff' })).toBe('sheet not found');
    expect(choose([staff], { sheet: 'Gone' })).toBe('sheet not found');
  });

  it('does not fall back when the chosen sheet is empty', () => {
    expect(choose([grid([''], 'Blank'), staff], { sheet: 'Blank' })).toBe('source empty');
  });
});
