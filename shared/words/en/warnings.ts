/** What works but should be known, by code. ICU MessageFormat. */
export const warnings = {
  'old methods used':
    'The connection is protected by outdated methods ({names}), because the feed allows them. Ask your vendor when the server will be updated, and take “algorithms” out of the feed then.',
  'old methods not needed':
    'The feed allows outdated methods for this connection, but the server does not need them. Take “algorithms” out of the feed.',
  'passphrase not needed':
    'A passphrase is set, but the key file opens without one. Leave the passphrase out, or have the key protected with it.',
  'little space left':
    'The server says that only {bytes, plural, one {# byte is} other {# bytes are}} free there. Ask your vendor before it is full.',
} as const satisfies Record<string, string>;
export type WarningCode = keyof typeof warnings;
