/** Faults of the proxy on the way. ICU MessageFormat. */
export const proxyFaults = {
  'proxy not found':
    'No proxy called {proxy} was found. Nothing was sent. Check the internet connection and the spelling; if both are right, ask IT whether the proxy’s address has changed.',
  'proxy not reachable':
    'The proxy {proxy} cannot be reached on port {port, number, ::group-off}. Nothing was sent. Roster Courier will try again; if it stays so, ask IT whether address and port are right.',
  'proxy did not answer':
    'The proxy {proxy} did not open the way within {seconds, plural, one {# second} other {# seconds}}. Nothing was sent. Roster Courier will try again; if it stays so, ask IT.',
  'proxy hung up':
    'The proxy {proxy} ended the conversation on port {port, number, ::group-off} without an answer. Nothing was sent. Roster Courier will try again; if it stays so, ask IT whether it is a SOCKS5 or an HTTP proxy, and whether it lets this computer in.',
  'not a proxy':
    'What answers at {proxy}, port {port, number, ::group-off}, is not a proxy of the kind {kind}. Nothing was sent. Ask IT for the address, the port and the kind of the proxy.',
  'no proxy password':
    'There is no password for {user} at the proxy {proxy}. Nothing was sent. Set ROSTER_COURIER_PROXY_PASSWORD, or enter the password in the app.',
  'proxy needs a log-in':
    'The proxy {proxy} wants a user name and a password, and none are set. Nothing was sent. Ask IT for them.',
  'proxy log-in refused':
    'The proxy {proxy} refused the log-in of {user}. Nothing was sent, and it is not tried again by itself, so that the account is not locked. Check the user name and the password with IT.',
  'proxy log-in of another kind':
    'The proxy {proxy} only takes a kind of log-in that Roster Courier does not have ({offered}). Nothing was sent. Ask IT for a way with user name and password, or without a log-in.',
  'proxy forbids server':
    'The proxy {proxy} does not let this computer connect to {host} on port {port, number, ::group-off}. Nothing was sent. Ask IT to allow it.',
  'proxy cannot reach server':
    'The proxy {proxy} could not reach {host} on port {port, number, ::group-off}. Nothing was sent. Roster Courier will try again; if it stays so, check the address with your vendor, then ask IT.',
} as const satisfies Record<string, string>;
