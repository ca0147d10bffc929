/** Faults of telling others of runs. ICU MessageFormat. */
export const noticesFaults = {
  'notice log-in refused':
    '{host} did not accept the user name or password for e-mail. No notice was sent; your runs go on. Type the password anew in the settings.',
  'notice not encrypted':
    'The line to {host} could not be encrypted safely, so no notice was sent; your runs go on. Check the server’s name and port in the settings, or ask your IT department about its certificate.',
  'notice refused':
    '{host} did not take the notice (answer {status}). Your runs go on. Check the addresses in the settings.',
  'notice server silent':
    '{host} could not be reached, so no notice was sent; your runs go on. Roster Courier tries again a few times.',
  'webhook address not usable':
    'This address cannot be used for notices: it has to begin with https:// and hold no password. Nothing was changed. Copy it anew from Teams, Slack or your own service.',
} as const satisfies Record<string, string>;
