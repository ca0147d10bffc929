import { describe, expect, it } from 'vitest';
import { connectionOf, draftOf, isComplete } from '../../renderer/pages/connection/connection-draft';

const saved = {
  host: 'sftp.example.com',
  port: 2222,
  username: 'courier',
  folder: 'Uploads',
  privateKeyFile: '/keys/id_ed25519',
  hostKeys: ['SHA256:abc'],
};

describe('the connection between fields and feed', () => {
  it('comes back as it was saved', () => {
    expect(connectionOf(draftOf(saved, 'connecteam'), saved)).toEqual(saved);
  });

  it('starts with what the vendor usually wants', () => {
    expect(draftOf(undefined, 'connecteam')).toMatchObject({ logIn: 'key', port: 22, host: '' });
    expect(draftOf(undefined, 'cosafe')).toMatchObject({ logIn: 'password', port: 22 });
  });

  it('leaves out empty fields, and the key file when one logs in with a password', () => {
    const draft = { ...draftOf(saved, 'cosafe'), logIn: 'password' as const, folder: '  ', fileName: ' staff.csv ' };
    const { folder: _folder, privateKeyFile: _key, ...rest } = saved;
    expect(connectionOf(draft, saved)).toEqual({ ...rest, fileName: 'staff.csv' });
  });

  it('never carries what was typed as a secret', () => {
    const draft = { ...draftOf(saved, 'cosafe'), password: 'hunter2', passphrase: 'hunter3' };
    expect(JSON.stringify(connectionOf(draft, saved))).not.toContain('hunter');
  });

  it('needs a server and a user', () => {
    expect(isComplete(draftOf(saved, 'cosafe'))).toBe(true);
    expect(isComplete({ ...draftOf(saved, 'cosafe'), username: ' ' })).toBe(false);
  });
});
