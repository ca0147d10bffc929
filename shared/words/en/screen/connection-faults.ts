/** Faults and warnings as the window’s test says them: no feed file, no variables, nobody who tries again. ICU MessageFormat. */
export const connectionFaults = {
  'probe.fault.delivery stopped': 'The test was stopped.',
  'window.fault.no credentials':
    'No password for {username} at {host} is known here: none was typed, or it was forgotten when Roster Courier was quit. There is no key file either. Nothing was sent. Type it on the page Connection, and test it.',
  'window.fault.no jump host credentials':
    'No password for {user} at the jump host {host} is known here: none was typed, or it was forgotten when Roster Courier was quit. There is no key file either. Nothing was sent. Type it on the page Connection, and test it.',
  'window.fault.no proxy password':
    'No password for {user} at the proxy {proxy} is known here: none was typed, or it was forgotten when Roster Courier was quit. Nothing was sent. Type it on the page Connection, and test it.',
  'probe.fault.no credentials':
    'There is neither a password nor a key file for {username} at {host} yet. Fill in one of them above, then test again.',
  'probe.fault.no jump host credentials':
    'There is neither a password nor a key file for {user} at the jump host {host} yet. Fill in one of them above, then test again.',
  'probe.fault.no proxy password':
    'There is no password yet for {user} at the proxy {proxy}. Fill it in above, then test again.',
  'probe.fault.key file missing':
    'The key file {file} is no longer there. Nothing was sent. Choose the key file again above.',
  'probe.fault.no common security method':
    '{host} only offers outdated ways to protect the connection{profile, select, old {, older even than those allowed for an old server} other {}}. Nothing was sent. Ask your vendor to have the server updated{profile, select, old {} other {; until then, and only if IT agrees, tick “This is an old server” under “More” above}}.',
  'probe.fault.host key changed':
    '{host} shows another key than the one you accepted. Neither your log-in nor any data was sent. Both keys stand below, with what to do.',
  'probe.fault.jump host key changed':
    'The jump host {host} shows another key than the one you accepted. Neither your log-in nor any data was sent. Both keys stand below, with what to do.',
  'probe.fault.server refused connection':
    '{host} does not accept connections on port {port, number, ::group-off}. Nothing was sent. It may be down for a while: test again later. If it stays so, ask your vendor whether address and port are right.',
  'probe.fault.server did not answer':
    '{host} did not answer within {seconds, plural, one {# second} other {# seconds}}. Nothing was sent. It may be busy: test again later. If it stays so, ask your vendor whether address and port are right, and whether your company’s internet address has to be allowed there.',
  'probe.fault.connection lost':
    'The connection to {host} broke off. Nothing was sent. Test again; if it keeps happening, ask IT about the network, then your vendor.',
  'probe.fault.too many connections':
    '{host} has too many connections at the moment. Nothing was sent. Test again later; if it stays so, ask your vendor.',
  'probe.fault.remote folder missing':
    'There is no folder “{folder}” for {user} at {host}. Check its name with your vendor, capital letters included.',
  'probe.fault.remote folder is a file':
    '“{folder}” at {host} is a file, not a folder. Check the folder’s name with your vendor.',
  'probe.fault.proxy not reachable':
    'The proxy {proxy} cannot be reached on port {port, number, ::group-off}. Nothing was sent. Test again; if it stays so, ask IT whether address and port are right.',
  'probe.fault.proxy did not answer':
    'The proxy {proxy} did not open the way within {seconds, plural, one {# second} other {# seconds}}. Nothing was sent. Test again; if it stays so, ask IT.',
  'probe.fault.proxy hung up':
    'The proxy {proxy} ended the conversation on port {port, number, ::group-off} without an answer. Nothing was sent. Ask IT whether it is a SOCKS5 or an HTTP proxy, and whether it lets this computer in.',
  'probe.fault.proxy cannot reach server':
    'The proxy {proxy} could not reach {host} on port {port, number, ::group-off}. Nothing was sent. Check the address with your vendor, then ask IT.',
  'probe.fault.jump host not reachable':
    'The jump host {host} cannot be reached on port {port, number, ::group-off}. Nothing was sent. Check its address and port; if both are right, ask the people who run it.',
  'probe.fault.jump host cannot reach server':
    'The jump host {jump} could not reach {host} on port {port, number, ::group-off}. Nothing was sent. Check the address with your vendor, then ask the people who run the jump host.',
  'probe.warning.old methods used':
    'The connection is protected by outdated methods ({names}), because “This is an old server” is ticked. Ask your vendor when the server will be updated, and take the tick away then.',
  'probe.warning.old methods not needed':
    '“This is an old server” is ticked, but this server does not need it. Take the tick away.',
} as const satisfies Record<string, string>;
