/** Faults of logging in. ICU MessageFormat. */
export const logInFaults = {
  'no credentials':
    'There is neither a private key nor a password for {username} at {host}. Nothing was sent. Name the key file in the feed, or set ROSTER_COURIER_PASSWORD.',
  'key file missing':
    'The private key file {file} is not there. Nothing was sent. Was it moved or renamed? Put it back, or name its new place.',
  'key file unreadable':
    'The private key file {file} cannot be read. Nothing was sent. Check that it belongs to the user who runs Roster Courier.',
  'log-in refused':
    '{host} refused the log-in of {user}. Nothing was sent, and it is not tried again by itself, so that the account is not locked. Check the user name and the password or key with your vendor.',
  'log-in way not offered':
    '{host} does not take the kind of log-in that is set up for {user}; it takes: {offered}. Nothing was sent. Ask your vendor whether you need a key or a password.',
  'log-in asks for more':
    '{host} asks {user} for something that only a person can answer, such as a code. Nothing was sent. Ask your vendor for a log-in without it, for a program that sends unattended.',
  'password expired':
    'The password of {user} at {host} has expired. Nothing was sent. Ask your vendor for a new one and enter it here.',
  'private key is a public key':
    'The chosen file is a public key. The log-in needs the private one that belongs to it, usually the file without “.pub”. Nothing was sent. Choose that file.',
  'private key needs a passphrase':
    'The key file is protected by a passphrase, and none is set. Nothing was sent. Enter the passphrase.',
  'private key passphrase wrong':
    'The passphrase does not open the key file. Nothing was sent. Enter it again, or ask whoever made the key.',
  'private key of unknown form':
    'The chosen file is not a private key that Roster Courier knows. Nothing was sent. Ask your vendor or IT for the key as an OpenSSH, PEM or PuTTY file.',
  'log-in needs more':
    '{host} took the first part of the log-in of {user} ({accepted}) and wants a second one ({offered}). Nothing was sent. Set up both if you have both; otherwise ask your vendor for a log-in that a program can do alone.',
  'private key kind not taken':
    'The key is of the kind {kind}, which cannot be used for this. Nothing was sent. Ask for an Ed25519 or RSA key, or have a new one made.',
  'private key damaged':
    'The key file is damaged: what is in it does not fit together. Nothing was sent. Fetch it again from where you got it, without opening it in an editor.',
  'private key too costly':
    'The key file asks for more memory or time to open it than any usual one. Nothing was sent. Open it in PuTTYgen and save it again with the usual settings.',
} as const satisfies Record<string, string>;
