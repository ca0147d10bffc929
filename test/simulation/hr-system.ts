import type { ReadyPerson, SetAside } from '../../shared/changes/today';

/** Somebody in the HR system. Nothing but `id` stays the same for ever. */
export interface Employee {
  readonly id: number;
  key: string;
  first: string;
  readonly last: string;
  readonly email: string;
  department: string;
  /** What the export says of them. */
  state:
    'active' | 'left' | 'not in the export' | 'row with an error' | 'row without a key' | 'department not understood';
}

export type Edit =
  | { readonly is: 'hire' }
  | { readonly is: 'state'; readonly who: number; readonly state: Employee['state'] }
  | { readonly is: 'department'; readonly who: number; readonly to: 'A' | 'B' }
  | { readonly is: 'new key'; readonly who: number }
  | { readonly is: 'swap keys'; readonly who: number; readonly with: number }
  | { readonly is: 'back to first key'; readonly who: number };

export const columns = ['First name', 'Last name', 'Mobile phone', 'Email', 'Department', 'Archive'] as const;
export const keyColumn = 2;
export const emailColumn = 3;
export const departmentColumn = 4;
export const archiveColumn = 5;

/** An HR system with a small staff that people keep changing. */
export class HrSystem {
  readonly employees: Employee[] = [];
  /** Counts every edit, so that one export can be told from the next. */
  version = 0;
  private readonly firstKeys: string[] = [];
  private keysGiven = 0;

  constructor(staff: number) {
    for (let index = 0; index < staff; index++) this.hire();
  }

  edit(edit: Edit): void {
    this.version++;
    const at = (index: number) => this.employees[index % this.employees.length]!;
    switch (edit.is) {
      case 'hire':
        this.hire();
        break;
      case 'state':
        at(edit.who).state = edit.state;
        break;
      case 'department':
        at(edit.who).department = edit.to;
        break;
      case 'new key':
        at(edit.who).key = this.newKey();
        break;
      case 'swap keys': {
        const one = at(edit.who);
        const other = at(edit.with);
        [one.key, other.key] = [other.key, one.key];
        break;
      }
      case 'back to first key': {
        const one = at(edit.who);
        const first = this.firstKeys[one.id]!;
        if (!this.employees.some((other) => other !== one && other.key === first)) one.key = first;
        break;
      }
    }
  }

  /** The export, mapped and checked. */
  export(): { readonly ready: ReadyPerson[]; readonly setAside: SetAside[]; readonly people: number } {
    const ready: ReadyPerson[] = [];
    const setAside: SetAside[] = [];
    let row = 1;
    for (const person of this.employees) {
      if (person.state === 'not in the export') continue;
      row++;
      if (person.state === 'row with an error') {
        setAside.push({ row, key: person.key });
        continue;
      }
      if (person.state === 'row without a key') {
        setAside.push({ row, key: '', values: [person.first, person.last, '', person.email, person.department, ''] });
        continue;
      }
      const unclear = person.state === 'department not understood';
      const department = unclear ? '' : person.department;
      ready.push({
        key: person.key,
        row,
        values: [person.first, person.last, person.key, person.email, department, ''],
        left: person.state === 'left',
        ...(unclear && { unusable: [departmentColumn] }),
      });
    }
    return { ready, setAside, people: row - 1 };
  }

  private hire(): void {
    const id = this.employees.length;
    const key = this.newKey();
    this.firstKeys.push(key);
    this.employees.push({
      id,
      key,
      first: `First${id}`,
      last: `Last${id}`,
      email: `p${id}@example.org`,
      department: 'A',
      state: 'active',
    });
  }

  private newKey(): string {
    return `+4670${String(1_000_000 + this.keysGiven++)}`;
  }
}
