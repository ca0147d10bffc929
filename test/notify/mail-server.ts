import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate for localhost that nobody knows; its own authority. */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'roster-courier-certificate-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const made = spawnSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
        ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', cert],
      ],
      { encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(made.stderr);
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface MailServer {
  readonly port: number;
  /** Every letter as it came over the line, and whether the line was encrypted then. */
  readonly letters: { readonly text: string; readonly secure: boolean; readonly user: string | undefined }[];
  readonly logIns: { readonly user: string; readonly secure: boolean }[];
  stop(): Promise<void>;
}

/** A real mail server on this computer; it knows one user, "courier", with the password "hemlig-42". */
export async function startMailServer(options: SMTPServerOptions): Promise<MailServer> {
  const letters: MailServer['letters'] = [];
  const logIns: MailServer['logIns'] = [];
  const server = new SMTPServer({
    ...options,
    onAuth(auth, session, done) {
      logIns.push({ user: auth.username ?? '', secure: session.secure });
      if (auth.username === 'courier' && auth.password === 'hemlig-42') done(null, { user: auth.username });
      else done(new Error('Invalid username or password'));
    },
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        letters.push({ text, secure: session.secure, user: session.user });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    letters,
    logIns,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
