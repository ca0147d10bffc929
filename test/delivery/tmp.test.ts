import { it } from 'vitest';
import { randomBytes } from 'node:crypto';
import { deliver } from '../../electron/delivery/deliver';
import { startScriptedServer } from './scripted-server';
it('x', async () => {
  const server = await startScriptedServer({ answer: (a) => (a.what === 'WRITE' && a.nth >= 3 ? 'silent' : undefined) });
  const target = { host: '127.0.0.1', port: server.port, username: 'courier', hostKeys: [server.hostKey], folder: 'Uploads', fileName: 'staff.csv', publish: 'unique name' as const };
  const o = await deliver(randomBytes(100_000), target, { password: 'right' }, { deadlines: { connectMs: 600, operationMs: 300, endMs: 100, keepAliveMs: 5000 }, onStep: (s) => console.log(s) });
  console.log(o, server.asked, server.logIns, [...server.files].map(([k, v]) => [k, v.length]));
  await server.stop();
});
