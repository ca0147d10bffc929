import { fault, type Fault } from '../../shared/fault';

/** Whether the first bytes of a line can be those of an SSH server (RFC 4253, 4.2). */
export function greetsAsSsh(first: Buffer): boolean {
  const start = first.subarray(0, 4).toString('latin1');
  return 'SSH-'.startsWith(start);
}

/** OpenSSH’s words, before anything of the protocol, when it takes no more callers or none from here for a while. */
export function saysFull(first: Buffer): boolean {
  return /^(Exceeded MaxStartups|Not allowed at this time)/.test(first.toString('latin1', 0, 40));
}

/** Something answered, but it does not speak SSH (a web server, plain FTP). */
export function notSsh(greeted: boolean, bytesRead: number, host: string, port: number): Fault | undefined {
  return !greeted && bytesRead > 0 ? fault('not an SFTP server', 'person', { host, port }) : undefined;
}
