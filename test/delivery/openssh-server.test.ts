import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasOpenSsh, startOpenSsh } from './openssh-server';

describe.skipIf(!hasOpenSsh())('the OpenSSH server of the tests', () => {
  it('lets the sftp program in with its key', async () => {
    const server = await startOpenSsh();
    try {
      writeFileSync(join(server.folder, 'hello.txt'), 'hello');
      const listing = execFileSync(
        'sftp',
        [
          '-q',
          '-b',
          '-',
          '-P',
          String(server.port),
          '-i',
          server.privateKeyFile,
          '-o',
          'StrictHostKeyChecking=no',
          '-o',
          'UserKnownHostsFile=/dev/null',
          `${server.username}@127.0.0.1`,
        ],
        { input: 'ls\n', stdio: ['pipe', 'pipe', 'ignore'] },
      ).toString();
      expect(listing).toContain('hello.txt');
      expect(listing).toContain('Uploads');
    } finally {
      await server.stop();
    }
  });
});
