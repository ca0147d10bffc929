import { describe, expect, it } from 'vitest';
import { columnNamed } from '../../../shared/destination/column-named';
import { destinationFor } from '../../../shared/destination/destination-for';
import { learnTemplate } from '../../../shared/destination/learn-template';
import { rowsOf } from '../../../shared/table/rows';

const template = (...header: string[]) =>
  learnTemplate({ columns: header.map((name, index) => ({ name, index })), rows: rowsOf([]) });

describe('Cosafe', () => {
  it('has the columns of its page, sends everybody, and leaves nothing half written', () => {
    const cosafe = destinationFor('cosafe', {});
    expect(cosafe.columns.map(({ name, required }) => (required ? `${name}*` : name))).toEqual([
      'UniqueID*',
      'Name*',
      'Mail*',
      'Title',
      'TelephoneNumber',
      'SecondaryTelephoneNumber',
      'Groups',
      'Skip',
    ]);
    expect(cosafe).toMatchObject({
      key: 'UniqueID',
      sends: 'register',
      leavers: { how: 'absence' },
      fileName: 'cosafe-users.csv',
      publish: 'temp then rename',
      file: {
        encoding: 'utf-8',
        byteOrderMark: false,
        delimiter: ',',
        quotes: 'when needed',
        lineEnd: '\r\n',
        listSeparator: ',',
      },
    });
  });

  it('takes the answers to what its page leaves open', () => {
    const cosafe = destinationFor('cosafe', {
      groupSeparator: ';',
      encoding: 'utf-16le',
      byteOrderMark: true,
      lineEnd: '\n',
      quotes: 'always',
      delimiter: ';',
      publish: 'overwrite',
      deletesWhatItRead: true,
      required: ['title'],
    });
    expect(cosafe.file).toMatchObject({
      encoding: 'utf-16le',
      byteOrderMark: true,
      delimiter: ';',
      quotes: 'always',
      lineEnd: '\n',
      listSeparator: ';',
    });
    expect(cosafe.publish).toBe('overwrite');
    expect(cosafe.pickup.deletesWhatItRead).toBe(true);
    expect(columnNamed(cosafe, 'Title')?.required).toBe(true);
  });
});

describe('Connecteam', () => {
  it('without a template has the columns that are known, and types others by name', () => {
    const connecteam = destinationFor('connecteam', {}, undefined, ['first name', 'Email', 'Start date', 'Branch']);
    expect(connecteam.columns.map(({ name, type, required }) => [name, type, required])).toEqual([
      ['First name', 'text', true],
      ['Last name', 'text', true],
      ['Mobile phone', 'mobile', true],
      ['Archive', 'flag', false],
      ['Email', 'email', false],
      ['Start date', 'date', false],
      ['Branch', 'text', false],
    ]);
    expect(connecteam).toMatchObject({
      key: 'Mobile phone',
      sends: 'changes',
      folder: 'Uploads',
      publish: 'unique name',
      fileName: 'connecteam-{date}-{time}.csv',
      leavers: { how: 'archive column', column: 'Archive', value: 'Yes' },
    });
    expect(columnNamed(connecteam, 'Mobile phone')?.unique).toBe('error');
  });

  it('has exactly the template’s columns once there is one', () => {
    const connecteam = destinationFor(
      'connecteam',
      { archiveValue: 'TRUE' },
      template('First name', 'Last name', 'Phone', 'Mobile phone', 'Archive user', 'Branch'),
      ['Nickname'],
    );
    expect(connecteam.columns.map(({ name }) => name)).toEqual([
      'First name',
      'Last name',
      'Phone',
      'Mobile phone',
      'Archive user',
      'Branch',
    ]);
    expect(connecteam.key).toBe('Mobile phone');
    expect(columnNamed(connecteam, 'Phone')).toMatchObject({ required: false, unique: 'no' });
    expect(connecteam.leavers).toEqual({ how: 'archive column', column: 'Archive user', value: 'TRUE' });
    expect(columnNamed(connecteam, 'archive USER')?.choices).toEqual(['TRUE']);
  });

  it('lists leavers for a person where the template has no archive column', () => {
    expect(destinationFor('connecteam', {}, template('First name', 'Last name', 'Mobile phone')).leavers).toEqual({
      how: 'by hand',
    });
  });

  it('takes another key, whatever its case and mark', () => {
    const connecteam = destinationFor(
      'connecteam',
      { key: 'employee  id' },
      template('First name', 'Last name', 'Mobile phone', 'Employee ID*'),
    );
    expect(connecteam.key).toBe('Employee ID*');
    expect(columnNamed(connecteam, 'Employee ID')).toMatchObject({ unique: 'error', required: true });
    expect(columnNamed(connecteam, 'Mobile phone')?.unique).toBe('error');
  });

  it('takes a key column on trust where there is no template, once', () => {
    const connecteam = destinationFor('connecteam', { key: 'Staff no' }, undefined, ['staff no', 'Staff  No']);
    expect(connecteam.columns.map(({ name }) => name)).toEqual([
      'First name',
      'Last name',
      'Mobile phone',
      'Archive',
      'staff no',
    ]);
    expect(connecteam.key).toBe('staff no');
  });

  it('writes dates as the account has them', () => {
    expect(destinationFor('connecteam', {}).file.dateFormat).toBe('dd/mm/yyyy');
    expect(destinationFor('connecteam', { dateOrder: 'mdy' }).file.dateFormat).toBe('mm/dd/yyyy');
    expect(destinationFor('connecteam', { dateOrder: 'mdy', dateFormat: 'dd/mm/yyyy' }).file.dateFormat).toBe(
      'dd/mm/yyyy',
    );
    expect(destinationFor('connecteam', {}, template('First name', 'Birthday (mm/dd/yyyy)')).file.dateFormat).toBe(
      'mm/dd/yyyy',
    );
  });

  it('leaves out what nothing is mapped to, when asked', () => {
    const learned = template('First name', 'Last name', 'Mobile phone', 'Branch', 'Archive', 'Shirt');
    const connecteam = destinationFor('connecteam', { unmappedColumns: 'left out' }, learned, ['branch']);
    expect(connecteam.columns.map(({ name }) => name)).toEqual([
      'First name',
      'Last name',
      'Mobile phone',
      'Branch',
      'Archive',
    ]);
  });
});

describe('my vendor’s template', () => {
  it('is a register unless the settings say otherwise', () => {
    const learned = template('Employee ID', 'Name', 'Archive');
    const register = destinationFor({ template: 'files/acme users.xlsx' }, { required: ['name'] }, learned);
    expect(register).toMatchObject({
      id: 'template',
      name: 'acme users',
      key: 'Employee ID',
      sends: 'register',
      leavers: { how: 'absence' },
      publish: 'temp then rename',
    });
    expect(register.columns.map(({ required }) => required)).toEqual([true, true, false]);
    const changes = destinationFor({ template: 'x.csv' }, { sends: 'changes' }, learned);
    expect(changes).toMatchObject({
      publish: 'unique name',
      leavers: { how: 'archive column', column: 'Archive', value: 'Yes' },
    });
    expect(destinationFor({ template: 'x.csv' }, { sends: 'changes' }, template('Email', 'Name'))).toMatchObject({
      key: 'Email',
      leavers: { how: 'by hand' },
    });
  });

  it('is written as the vendor’s own text file was', () => {
    const learned = learnTemplate(
      { columns: [{ name: 'Id', index: 0 }], rows: rowsOf([]) },
      { form: { delimiter: ';', encoding: 'windows-1252', lineEnd: '\n' } },
    );
    expect(destinationFor({ template: 'x.csv' }, {}, learned).file).toMatchObject({
      delimiter: ';',
      encoding: 'windows-1252',
      lineEnd: '\n',
      byteOrderMark: false,
    });
    expect(destinationFor({ template: 'x.csv' }, { delimiter: ',' }, learned).file.delimiter).toBe(',');
  });
});

describe('columnNamed', () => {
  it('refuses a name that two columns share', () => {
    const columns = destinationFor({ template: 'x' }, {}, template('Phone', 'phone', 'Id')).columns;
    expect(columnNamed({ columns }, 'PHONE')).toBeUndefined();
    expect(columnNamed({ columns }, 'phone')?.name).toBe('phone');
  });
});
