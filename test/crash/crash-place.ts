import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Destination } from '../../shared/destination/destination';
import { destinationFor } from '../../shared/destination/destination-for';
import type { FeedInput } from '../../shared/feed/feed';
import { feedState } from '../../shared/history/feed-state';
import type { RunEvent } from '../../shared/history/run-event';
import { emptyAccount, type VendorAccount } from '../../shared/practice-vendor/account';
import { fileToRead } from '../../shared/practice-vendor/file-to-read';
import { readFile } from '../../shared/practice-vendor/read-file';
import { readCsv } from '../../electron/formats/csv';
import { journal } from '../../electron/store/journal';
import type { Said } from '../command/courier';
import type { OpenSsh } from '../delivery/openssh-server';
import { exportOf, held, type Staff, wanted } from './people';

export const vendors = ['connecteam', 'cosafe'] as const;
export type VendorName = (typeof vendors)[number];

const minute = 60_000;

/** A file at the server as it lies there. */
export interface Lying {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Buffer;
  readonly mtime: bigint;
}

/**
 * One feed with a growing history: its export, its state, the folder at a real server, and a vendor that reads there by
 * its published rules. Its clock goes on with every command.
 */
export class CrashPlace {
  readonly folder = mkdtempSync(join(tmpdir(), 'courier-crash-'));
  readonly arrivals: string;
  readonly feedFile = join(this.folder, 'feed.json');
  readonly state = join(this.folder, 'state');
  readonly destination: Destination;
  account: VendorAccount = emptyAccount;
  staff: Staff = [];
  moment = Date.parse('2026-03-02T08:00:00Z');
  private copies = 0;

  constructor(
    private readonly cli: string,
    private readonly server: OpenSsh,
    readonly vendor: VendorName,
  ) {
    this.arrivals = mkdtempSync(join(server.folder, 'in-'));
    const feed = this.feed();
    this.destination = destinationFor(
      feed.destination,
      feed.settings ?? {},
      undefined,
      Object.keys(feed.mapping ?? {}),
    );
    writeFileSync(this.feedFile, JSON.stringify(feed));
  }

  /** Nothing but the people decides whether it is sent: everything is within these limits. */
  private feed(): FeedInput {
    const { host, port, username, privateKeyFile, hostKey, folder } = this.server;
    const from = (...names: string[]) => ({ from: names });
    const own: Pick<FeedInput, 'settings' | 'mapping'> =
      this.vendor === 'connecteam'
        ? {
            settings: { defaultCountry: 'SE', key: 'Mobile phone' },
            mapping: {
              'First name': from('First name'),
              'Last name': from('Last name'),
              'Mobile phone': from('Mobile phone'),
              Archive: { value: '' },
            },
          }
        : {
            settings: { defaultCountry: 'SE' },
            mapping: {
              UniqueID: from('Employee #'),
              Name: from('First name', 'Last name'),
              Mail: from('Work e-mail'),
              Title: from('Job title'),
              TelephoneNumber: from('Mobile phone'),
            },
          };
    return {
      version: 1,
      name: `Crash to ${this.vendor}`,
      source: { path: 'staff.csv' },
      destination: this.vendor,
      ...own,
      connection: {
        host,
        port,
        username,
        privateKeyFile,
        folder: this.arrivals.slice(folder.length + 1),
        hostKeys: [hostKey],
      },
      schedule: { at: '08:00', timeZone: 'Europe/Stockholm' },
      limits: { removedPercent: 100, removedCount: 10_000, changedPercent: 100, rowSwingPercent: 100 },
      leavers: { status: { from: 'Status', left: ['Terminated'] }, afterMissing: 1 },
    };
  }

  /** Replaces the export; old enough that nobody waits for it to be finished. */
  write(staff: Staff): void {
    this.staff = staff;
    const file = join(this.folder, 'staff.csv');
    writeFileSync(file, exportOf(staff));
    const then = new Date(this.moment - 10 * minute);
    utimesSync(file, then, then);
  }

  later(minutes: number): void {
    this.moment += minutes * minute;
  }

  get at(): string {
    return new Date(this.moment).toISOString();
  }

  send(env: Readonly<Record<string, string>> = {}, killAfter?: number): Promise<Said & { readonly took: number }> {
    return this.command('send', env, killAfter);
  }

  /** Runs a command of the feed; with `killAfter` it is killed so many milliseconds after its start. */
  command(
    word: string,
    env: Readonly<Record<string, string>> = {},
    killAfter?: number,
    more: readonly string[] = [],
  ): Promise<Said & { readonly took: number }> {
    const words = [word, this.feedFile, '--json', '--state', this.state, '--at', this.at, ...more];
    return new Promise((resolve, reject) => {
      const began = performance.now();
      const child = spawn(process.execPath, [this.cli, ...words], {
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
      let out = '';
      let told = '';
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
      child.once('error', reject);
      child.once('close', (exit, signal) => {
        clearTimeout(timer);
        const json: unknown = exit === null ? undefined : JSON.parse(out);
        resolve({ exit, signal, json, out, words: told, took: performance.now() - began });
      });
    });
  }

  /** What lies in the vendor's folder; unfinished files under a name of their own are left out. */
  lying(): readonly Lying[] {
    return readdirSync(this.arrivals)
      .filter((name) => !name.startsWith('.'))
      .map((name) => {
        const path = join(this.arrivals, name);
        const bytes = readFileSync(path);
        return { name, bytes, sha256: sha256Of(bytes), mtime: statSync(path, { bigint: true }).mtimeNs };
      });
  }

  feedFolders(): readonly string[] {
    return readdirSync(join(this.state, 'feeds')).map((name) => join(this.state, 'feeds', name));
  }

  events(): readonly RunEvent[] {
    const read = journal(join(this.feedFolders()[0] ?? '', 'journal.jsonl')).read();
    if (!read.ok) throw new Error(read.error.code);
    return read.value.events;
  }

  /** The vendor's daily look; of a file that is not whole it takes the whole rows. */
  async vendorReads(): Promise<void> {
    this.account = await this.afterReading();
  }

  private async afterReading(): Promise<VendorAccount> {
    const files = this.lying().map((file) => ({ ...file, modified: String(file.mtime).padStart(24, '0') }));
    const looking = { by: 'newest' } as const;
    const found = fileToRead(files, looking);
    if (!found) return this.account;
    const whole = found.bytes.subarray(0, found.bytes.lastIndexOf(0x0a) + 1);
    const { file: form } = this.destination;
    const read = await readCsv(whole, { encoding: form.encoding, delimiter: form.delimiter });
    if (!read.ok) return this.account;
    const { rows } = read.value.grid;
    const cells = (at: number, width: number) => Array.from({ length: width }, (_, column) => rows.text(at, column));
    const header = cells(0, rows.reach(0));
    const file = { header, rows: Array.from({ length: rows.count - 1 }, (_, at) => cells(at + 1, header.length)) };
    return readFile(this.account, file, this.destination, {}).account;
  }

  /** Sends until a run has come to its end; the clock goes on ten minutes each time. */
  async mend(): Promise<Said & { readonly took: number }> {
    for (let turn = 1; ; turn++) {
      this.later(10);
      const said = await this.send();
      if (said.exit === 0) return said;
      if (turn === 4) throw new Error(`not mended: ${said.exit} ${said.words}`);
    }
  }

  /**
   * What must hold once a run has come to its end, whatever happened before: the history can be read, there is one right
   * file for each run and no other, what counts as sent was sent, and whatever the vendor has read so far, its next
   * reading gives today's people.
   */
  async check(what: string): Promise<void> {
    const events = this.events();
    const kept = events.flatMap((event) => (event.event === 'file kept' ? [event] : []));
    const lying = this.lying();
    for (const { name, sha256 } of lying) {
      const owner = kept.filter(({ remote, file }) => remote.endsWith(`/${name}`) && file === sha256);
      expect(owner.length, `${what}: ${name} is no run's file`).toBeGreaterThan(0);
    }
    const { deliveries, unsettled } = feedState(events);
    // An older one may stay open for good, as one of the states the vendor may be in.
    expect(unsettled?.run === deliveries.at(-1)?.run && unsettled, `${what}: still open`).toBeFalsy();
    if (this.vendor === 'connecteam') {
      for (const { run, remote, file, certainty } of deliveries) {
        const arrived = lying.filter(({ name }) => remote.endsWith(`/${name}`)).map(({ sha256 }) => sha256);
        // What never was known to have arrived may be gone again; what counts as sent is there, and right.
        if (certainty === 'delivered' || arrived.length > 0) expect(arrived, `${what}: sent by ${run}`).toEqual([file]);
      }
      const runs = lying.map(({ name }) => kept.find(({ remote }) => remote.endsWith(`/${name}`))?.run);
      expect(new Set(runs).size, `${what}: two files of one run`).toBe(runs.length);
    } else {
      expect(
        lying.map(({ sha256 }) => sha256),
        `${what}: the last one`,
      ).toEqual([deliveries.at(-1)?.file]);
    }
    expect(held(await this.afterReading(), this.destination), `${what}: the vendor`).toEqual(
      wanted(this.staff, this.destination),
    );
  }

  /** Keeps everything as it is now; what it returns puts it back. */
  remember(): () => void {
    const copy = join(`${this.folder}.copies`, String((this.copies += 1)));
    const { staff, account, moment } = this;
    const both = [
      [this.folder, join(copy, 'here')],
      [this.arrivals, join(copy, 'there')],
    ] as const;
    const take = (from: string, to: string): void => {
      rmSync(to, { recursive: true, force: true });
      cpSync(from, to, { recursive: true, preserveTimestamps: true });
    };
    for (const [own, kept] of both) take(own, kept);
    return () => {
      for (const [own, kept] of both) take(kept, own);
      Object.assign(this, { staff, account, moment });
    };
  }

  remove(): void {
    rmSync(`${this.folder}.copies`, { recursive: true, force: true });
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(this.arrivals, { recursive: true, force: true });
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
