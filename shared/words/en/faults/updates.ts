/** Faults of looking for newer versions of the app. ICU MessageFormat. */
export const updatesFaults = {
  'updates address not usable':
    'This address cannot be used: it has to begin with https:// and hold no password. Nothing was changed. Copy it anew from whoever gave it to you.',
  'updates key not usable':
    'This is no key for newer versions: it begins with ed25519: and has 44 signs after that. Nothing was changed. Copy it anew from whoever gave it to you.',
  'updates server silent':
    '{host} could not be reached, so nobody knows whether there is a newer version. Your runs go on. Roster Courier tries again later.',
  'updates not encrypted':
    'The line to {host} could not be encrypted safely, so nothing was fetched. Your runs go on. Ask your IT department about its certificate.',
  'updates refused':
    '{host} did not hand out what lists newer versions (answer {status}). Your runs go on. Check the address in the settings.',
  'updates elsewhere':
    '{host} pointed to another server, and nothing is fetched from there. Your runs go on. Ask whoever gave you the address for the right one.',
  'updates too large':
    'What {host} hands out is larger than it may be, so it was not taken. Your runs go on. Check the address in the settings.',
  'updates not understood':
    'What lies at the address for newer versions is no list of them. Nothing was installed. Check the address in the settings.',
  'updates not signed':
    'The list of newer versions at {host} is not signed with the key in the settings. It may come from somebody else, so nothing else was fetched. Do not change the key before you have asked whoever gave it to you.',
  'updates of another product':
    'The list at the address for newer versions is about another program. Nothing was installed. Check the address in the settings.',
  'updates from the future':
    'The list of newer versions was signed at a time that is still to come. Nothing was installed. Check the clock of this computer.',
  'updates older than seen':
    'The server handed out an older list of newer versions than before. Nothing was installed. Tell whoever gave you the address: the server may be somebody else’s.',
  'updates run out':
    'The list of newer versions has not been renewed in time, so it no longer counts. Version {running} stays. Tell whoever gave you the address.',
  'package not as signed':
    'The package of version {version} is not the one that was signed. It was deleted, and nothing was installed. Tell whoever gave you the address.',
  'package not fetched':
    'The package of version {version} could not be fetched to its end. Version {running} stays and your runs go on. Roster Courier tries again later.',
  'update not installed':
    'Version {version} could not be installed; {running} still runs, and your runs go on. Try again, or install the package by hand.',
  'update not now':
    '{because, select, running {A run is under way.} open {A run of today is not at its end: it waits, or will be tried again.} other {A run of the schedule is near.}} Nothing was installed. Try again in half an hour, or leave it: Roster Courier finds a quiet time by itself.',
  'update not ready': 'There is no newer version that is ready. Nothing was installed. Look again in the settings.',
} as const satisfies Record<string, string>;
