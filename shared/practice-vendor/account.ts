/** Somebody whom the practice vendor has. */
export interface VendorPerson {
  /** In the order of the account's columns. */
  readonly values: readonly string[];
  /** At Connecteam an admin; at a vendor of registers somebody whom its own staff entered. */
  readonly marked?: boolean;
}

/** What a vendor's account holds, as far as files can change it. */
export interface VendorAccount {
  readonly columns: readonly string[];
  /** By the key of the file; people entered by hand are under a name of their own. */
  readonly people: ReadonlyMap<string, VendorPerson>;
  /** Archived people: their data is kept. */
  readonly archived: ReadonlyMap<string, VendorPerson>;
  /** Group IDs that somebody created there. */
  readonly groups: readonly string[];
}

export const emptyAccount: VendorAccount = { columns: [], people: new Map(), archived: new Map(), groups: [] };

/** Everybody again, with room for columns that the account did not have. */
export function withColumns(account: VendorAccount, names: readonly string[]): VendorAccount {
  const added = names.filter((name) => !account.columns.includes(name));
  if (added.length === 0) return account;
  const blank = added.map(() => '');
  const wider = (people: ReadonlyMap<string, VendorPerson>) =>
    new Map([...people].map(([key, person]) => [key, { ...person, values: [...person.values, ...blank] }] as const));
  return {
    ...account,
    columns: [...account.columns, ...added],
    people: wider(account.people),
    archived: wider(account.archived),
  };
}
