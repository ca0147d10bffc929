/** Faults of reaching the vendor’s server. ICU MessageFormat. */
export const serverFaults = {
  'server not found':
    'No server called {host} was found. Nothing was sent. Check the internet connection and the spelling of the address; if both are right, ask your vendor whether it has changed.',
  'server refused connection':
    '{host} does not accept connections on port {port, number, ::group-off}. Nothing was sent. It may be down for a while, so Roster Courier will try again; if it stays so, ask your vendor whether address and port are right.',
  'server not reachable':
    '{host} cannot be reached on port {port, number, ::group-off}. Nothing was sent. Check the internet connection; in an office, ask IT whether the firewall lets SFTP out to that address.',
  'server did not answer':
    '{host} did not answer within {seconds, plural, one {# second} other {# seconds}}. The file was not delivered. It may be busy, so Roster Courier will try again; if it stays so, ask your vendor.',
  'connection lost':
    'The connection to {host} broke off. The file was not delivered. Roster Courier will try again; if it keeps happening, ask IT about the network, then your vendor.',
  'delivery stopped': 'The connection to {host} was ended from here before the file was delivered.',
  'not an SFTP server':
    'What answers at {host}, port {port, number, ::group-off}, is not an SFTP server. Nothing was sent. Check address and port with your vendor: plain FTP and web addresses do not work here.',
  'no common security method':
    '{host} only offers outdated ways to protect the connection, which Roster Courier does not use{profile, select, old { even where old ones are allowed} other {}}. Nothing was sent. Ask your vendor to have the server updated{profile, select, old {} other {; until then, and only if IT agrees, the feed can allow old ones (“algorithms”: “old”)}}.',
  'SFTP not offered':
    '{host} let {user} in but does not open its file service. Nothing was sent. Ask your vendor to allow SFTP for this user.',
  'computer not allowed':
    '{host} does not let this computer in. Nothing was sent. Ask your vendor whether your company’s internet address has to be allowed there; IT knows that address.',
  'too many connections':
    '{host} has too many connections at the moment. Nothing was sent. Roster Courier will try again; if it stays so, ask your vendor.',
  'server address not usable':
    '“{host}” cannot be the address of a server. Nothing was sent. Write only the name or the number, without “sftp://”, user name or port; the port has a place of its own.',
} as const satisfies Record<string, string>;
