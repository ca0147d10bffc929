/** Faults of telling the vendor’s server from others. ICU MessageFormat. */
export const hostKeyFaults = {
  'host key not accepted yet':
    '{host} has not been confirmed as your vendor’s server yet. It shows the {type} key {seen}. Neither your log-in nor any data was sent. Compare this with what your vendor gave you, then accept it.',
  'host key changed':
    '{host} shows another key than the one you accepted. Accepted: {accepted}. Shown: {type} {seen}. Either your vendor has changed its server, or somebody is posing as it. Neither your log-in nor any data was sent. Ask your vendor by phone, and accept the new key only if they confirm it.',
  'host key not proven':
    'The server at {host} could not prove that it is the one you accepted. Somebody may be posing as it. Neither your log-in nor any data was sent. Tell IT and your vendor.',
  'comparison unreadable':
    'The file {file} cannot be read. Nothing was compared. Check the path and that you may open it.',
} as const satisfies Record<string, string>;
