import { describe, expect, it } from 'vitest';
import { type MailFacts, vendorMail } from '../../renderer/pages/connection/vendor-mail';
import type { ProbeStepView, ProbeView } from '../../shared/bridge/connection-views';
import { faults } from '../../shared/words/en/faults';

const fingerprint = `SHA256:${'A'.repeat(42)}E`;
const other = `SHA256:${'B'.repeat(42)}E`;
const connection = {
  host: 'sftp.example.com',
  port: 2222,
  username: 'acme',
  folder: 'in/staff',
  privateKeyFile: '/home/anna.berg/keys/secret-place',
  hostKeys: [`ssh-ed25519 ${fingerprint}`],
};
const key = {
  form: 'OpenSSH',
  type: 'ssh-ed25519',
  fingerprint: other,
  publicKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5',
  isProtected: true,
};
const facts: MailFacts = { destination: 'cosafe', connection, logIn: 'key', key };

function failing(step: ProbeStepView['step'], code: string, values: Record<string, string | number> = {}): MailFacts {
  const steps: ProbeStepView[] = [
    { step: 'name', ok: true, milliseconds: 2 },
    { step, ok: false, milliseconds: 9, problem: { code, values } },
  ];
  const hostKey = { fingerprint: other, type: 'ssh-ed25519', trusted: false };
  const found: ProbeView = { steps, hostKey, warnings: [], ok: false };
  return { ...facts, test: { found, at: '2025-03-31T06:07:08.123Z' } };
}

describe('an e-mail to the vendor', () => {
  it('asks for everything while nothing is known', () => {
    const empty = { host: '', port: 22, username: '', hostKeys: [] };
    const mail = vendorMail({ destination: 'connecteam', connection: empty, logIn: 'key' });
    expect(mail).toMatch(/^Subject: SFTP access/);
    expect(mail).not.toContain('What is set up');
    for (const asked of [
      /address and the port/,
      /our user name/,
      /SHA-256 fingerprint/,
      /private half by another way than e-mail/,
      /Archive column/,
    ])
      expect(mail).toMatch(asked);
    expect(mail).toMatch(/^8\. At what time/m);
  });

  it('asks only for what is missing, and hands over the public key', () => {
    const mail = vendorMail(facts);
    expect(mail).toContain('- Server: sftp.example.com, port 2222');
    expect(mail).toContain('- User name: acme');
    expect(mail).toContain(key.publicKey);
    expect(mail).toContain('Which file name');
    expect(mail).not.toMatch(/address and the port|What is our user name|Which folder|SHA-256 fingerprint/);
  });

  it('asks to confirm a key that was shown and is not accepted', () => {
    const shown = failing('host key', 'host key not accepted yet');
    const mail = vendorMail({ ...shown, connection: { ...connection, hostKeys: [] } });
    expect(mail).toMatch(/^Subject: SFTP access/);
    expect(mail).toContain(`host key: ssh-ed25519 ${other}?`);
  });

  it('tells where the test stopped, with its code and what the program says', () => {
    const mail = vendorMail(failing('log-in', 'log-in refused', { host: 'sftp.example.com', user: 'acme' }));
    expect(mail).toMatch(/^Subject: .*“Log-in”/);
    expect(mail).toContain('2025-03-31 06:07 UTC');
    expect(mail).toContain('- Name of the server: works\n- Log-in: does not work (code: log-in refused)');
    expect(mail).toContain('What the program says: sftp.example.com refused the log-in of acme.\n');
    expect(mail).toContain(key.publicKey);
  });

  it('asks about a changed key with both fingerprints, and about our address where nobody answers', () => {
    const changed = vendorMail(
      failing('host key', 'host key changed', { host: 'h', accepted: 'a', type: 't', seen: 's' }),
    );
    expect(changed).toContain(fingerprint);
    expect(changed).toContain(other);
    expect(vendorMail(failing('port', 'server refused connection', { host: 'h', port: 22 }))).toContain(
      'internet address',
    );
    expect(vendorMail(failing('folder', 'remote folder missing', { host: 'h', user: 'u', folder: 'f' }))).toMatch(
      /Is “in\/staff” the right folder/,
    );
  });

  it('never has a place of this computer in it, whatever went wrong', () => {
    const values = {
      file: connection.privateKeyFile,
      host: 'h',
      user: 'u',
      username: 'u',
      port: 1,
      type: 't',
      seen: 's',
    };
    for (const code of Object.keys(faults)) {
      const mail = vendorMail(failing('log-in', code, values));
      expect(mail, code).not.toContain('anna.berg');
      expect(mail, code).not.toContain('undefined');
    }
  });
});
