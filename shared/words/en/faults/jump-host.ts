/** Faults of the jump host on the way. ICU MessageFormat. */
export const jumpHostFaults = {
  'jump host not reachable':
    'The jump host {host} cannot be reached on port {port, number, ::group-off}. Nothing was sent. Roster Courier will try again; if it stays so, ask whoever runs it.',
  'jump host is none':
    'What answers at {host}, port {port, number, ::group-off}, is not an SSH server, so it cannot be the jump host. Nothing was sent. Check address and port with whoever runs it.',
  'jump host key not accepted yet':
    'The jump host {host} has not been confirmed yet. It shows the {type} key {seen}. Neither a log-in nor any data was sent. Compare this with what the people who run it gave you, then accept it.',
  'jump host key changed':
    'The jump host {host} shows another key than the one you accepted. Accepted: {accepted}. Shown: {type} {seen}. Either it was replaced, or somebody is posing as it. Neither a log-in nor any data was sent. Ask whoever runs it by phone, and accept the new key only if they confirm it.',
  'jump host log-in refused':
    'The jump host {host} did not let {user} in{why, select, way { with this kind of log-in} more {: it wants a second proof} code {: it asks for something that only a person can answer} expired {: the password has expired} other {}}. Nothing was sent, and it is not tried again by itself. Check the log-in with whoever runs it.',
  'no jump host credentials':
    'There is neither a private key nor a password for {user} at the jump host {host}. Nothing was sent. Name a key file for it in the feed, or set ROSTER_COURIER_JUMP_PASSWORD.',
  'jump host key file not usable':
    'The key file for the jump host {host} cannot be used: {trouble, select, locked {it needs a passphrase, and none is set} wrong {the passphrase does not open it} public {it is a public key, not the private one} kind {its kind of key is not taken} damaged {it is damaged} other {it is not a private key that Roster Courier knows}}. Nothing was sent. Put this right, or ask whoever runs the jump host.',
  'jump host forbids server':
    'The jump host {jump} does not let {user} go on to {host}, port {port, number, ::group-off}. Nothing was sent. Ask whoever runs it to allow that.',
  'jump host cannot reach server':
    'The jump host {jump} could not reach {host} on port {port, number, ::group-off}. Nothing was sent. Roster Courier will try again; if it stays so, check the address with your vendor, then ask whoever runs the jump host.',
} as const satisfies Record<string, string>;
