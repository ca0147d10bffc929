import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './server-program';

/** An account that only one server of the tests knows. Its password is "right". */
export interface OwnAccount {
  readonly name: string;
  /** None of the machine’s own. */
  readonly uid: number;
  /** 'to be changed': the password, at the next log-in. */
  readonly state?: 'to be changed' | 'expired';
}

/** SHA-512-crypt of rightPassword, as /etc/shadow holds it. */
export const passwordHash =
  '$6$courier$WfLywTuR4oeD2eo.R5UQxbllLueBCqB2oge286oj0l92dn6Rh9.rudFYMuEtbuhyZLPkI4s6gD6kfnOJ.ItfG1';

let possible: boolean | undefined;

/**
 * Whether a program can be given accounts of its own: root may start it where /etc/passwd is another file, for this
 * program only (Linux calls that a mount namespace). Some containers do not allow it.
 */
export function canHaveOwnAccounts(): boolean {
  possible ??=
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/etc/pam.d/sshd') &&
    spawnSync('unshare', ['--mount', 'mount', '--bind', '/etc/passwd', '/etc/passwd']).status === 0;
  return possible;
}

/**
 * The command in surroundings in which these accounts exist, asked for their password by PAM.
 * @param place an empty folder for the files that take the place of the machine’s own
 * @param home of all of them
 */
export function withOwnAccounts(
  place: string,
  home: string,
  accounts: readonly OwnAccount[],
  { program, args, ...rest }: Command,
): Command {
  const lines = {
    passwd: accounts.map(({ name, uid }) => `${name}:x:${uid}:${uid}::${home}:/bin/sh`),
    group: accounts.map(({ name, uid }) => `${name}:x:${uid}:`),
    // Days since 1970: of the last change of password, then its usual limits; the last number is when the account ends.
    shadow: accounts.map(
      ({ name, state }) =>
        `${name}:${passwordHash}:${state === 'to be changed' ? 0 : 20_000}:0:99999:7::${state === 'expired' ? 1 : ''}:`,
    ),
  };
  const mounts = Object.entries(lines).map(([name, more]) => {
    const file = join(place, name);
    writeFileSync(file, `${readFileSync(`/etc/${name}`, 'utf8').trimEnd()}\n${more.join('\n')}\n`, {
      // Programs of the account look up its name.
      mode: name === 'shadow' ? 0o600 : 0o644,
    });
    return `mount --bind '${file}' /etc/${name}`;
  });
  const pam = join(place, 'pam');
  const kinds = ['auth', 'account', 'password'].map((kind) => `${kind} required pam_unix.so`);
  writeFileSync(pam, `${kinds.join('\n')}\nsession optional pam_permit.so\n`);
  const script = [...mounts, `mount --bind '${pam}' /etc/pam.d/sshd`, 'exec "$0" "$@"'].join(' && ');
  return { program: 'unshare', args: ['--mount', 'sh', '-c', script, program, ...args], ...rest };
}
