import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { it, expect } from 'vitest';
import { startOpenSsh } from './openssh-server';
import { deliver } from '../../electron/delivery/deliver';
import { probe } from '../../electron/delivery/probe';
import { look } from '../../electron/delivery/look';
import { createHash, randomBytes } from 'node:crypto';
it('smoke', async () => {
  const s = await startOpenSsh();
  for (const publish of ['unique name', 'overwrite', 'temp then rename'] as const) {
    const target = { host: s.host, port: s.port, username: s.username, hostKeys: [s.hostKey], folder: 'Uploads', fileName: publish + '.csv', publish };
    const cred = { privateKey: readFileSync(s.privateKeyFile) };
    const bytes = randomBytes(200_000);
    console.log(await deliver(bytes, target, cred));
    console.log(await deliver(bytes, target, cred));
    console.log(await look(target, cred, 'Uploads/' + publish + '.csv', { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }));
    expect(readFileSync(join(s.folder, 'Uploads', publish + '.csv')).equals(bytes)).toBe(true);
    console.log((statSync(join(s.folder, 'Uploads', publish + '.csv')).mode & 0o777).toString(8), readdirSync(join(s.folder, 'Uploads')));
    if (publish==='overwrite') { console.log(JSON.stringify(await probe(target, cred))); console.log(await deliver(bytes, {...target, hostKeys:[s.wrongHostKey]}, cred)); console.log(await deliver(bytes, target, {privateKey: readFileSync(s.wrongKeyFile)})); console.log(await deliver(bytes, {...target, folder:'Nope'}, cred)); }
  }
  await s.stop();
});
