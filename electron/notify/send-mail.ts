import { createTransport } from 'nodemailer';
import type { MailSettings } from '../../shared/bridge/notice-settings';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { isThisComputer, trustedAuthorities } from './safe-line';
import type { Letter } from './run-message';

export interface MailOrder {
  readonly settings: MailSettings;
  readonly password?: string | undefined;
  readonly letter: Letter;
  /** Certificate authorities in PEM; left out: those of Node and, where Node knows them, of the system. */
  readonly authorities?: readonly string[];
  /** Milliseconds of silence. */
  readonly patience?: number;
}

/** Hands a letter to the mail server. Without encryption only on this very computer. */
export async function sendMail({
  settings,
  password,
  letter,
  authorities = trustedAuthorities(),
  patience = 20_000,
}: MailOrder): Promise<Result<null, Fault>> {
  const { host, port, security, username, from, to } = settings;
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls' && !isThisComputer(host),
    tls: { minVersion: 'TLSv1.2', ...(authorities.length > 0 && { ca: [...authorities] }) },
    ...(username !== undefined && { auth: { user: username, pass: password ?? '' } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({ from, to: [...to], subject: letter.subject, text: letter.text });
    return ok(null);
  } catch (problem) {
    return err(mailFault(problem, host));
  } finally {
    transport.close();
  }
}

function mailFault(problem: unknown, host: string): Fault {
  const { code = '', responseCode = 0 } = problem as { code?: string; responseCode?: number };
  if (code === 'EAUTH' || responseCode === 535) return fault('notice log-in refused', 'stop', { host });
  if (
    code === 'ETLS' ||
    /^(?:ERR_TLS|CERT_|UNABLE_|SELF_SIGNED|DEPTH_ZERO)/.test(code) ||
    isCertificateProblem(problem)
  )
    return fault('notice not encrypted', 'person', { host });
  if (responseCode >= 500) return fault('notice refused', 'person', { host, status: responseCode });
  return fault('notice server silent', 'retry', { host });
}

/** nodemailer gives a certificate that was not accepted as a socket problem, with Node's own text. */
function isCertificateProblem(problem: unknown): boolean {
  return problem instanceof Error && /certificate|altnames|self-signed/i.test(problem.message);
}
