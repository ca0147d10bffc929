/** Faults of a run of a feed. ICU MessageFormat. */
export const runFaults = {
  busy: 'Another run of this feed is under way. Nothing was done. Try again when it has ended.',
  'no times': 'The feed has no schedule. Nothing was done. Give it one, or name the times with --times 08:00.',
  'lock lost':
    'This computer slept in the middle of the run, and another run of this feed took its place. Nothing more was done here. Look at the history to see what the other run did.',
  'nothing held': 'No run of this feed is held. There is nothing to discard.',
  'held file gone':
    'The file of the held run is no longer kept. Nothing was sent. Run the feed again to build it anew.',
  'occurrence already started':
    'This scheduled run has already been started once. It is not started again by itself, so that nothing is sent twice.',
  'earlier delivery unclear':
    'It is not known whether the last file arrived at the vendor’s server, and it could not be looked at now. Nothing new was sent, so that nothing is sent twice. Try again when the server can be reached.',
  'earlier delivery not seen yet':
    'It is not known whether the last file arrived, and it does not lie at the vendor’s server yet; some servers show a file only minutes later. The new file is not the same, so it waits: otherwise the vendor could read the two in the wrong order. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  'run took too long':
    'The delivery to {host} took longer than a run may take, so it was ended. The file was not delivered. Roster Courier will try again; if it stays so, ask IT about the network, then your vendor.',
  'broken off by a stop':
    'The computer or Roster Courier was stopped in the middle of the run. It is not known how far it came. The next run looks at the server before anything is sent again.',
  'broken off while delivering':
    'The run broke off while the file was being delivered, so it is not known whether it arrived. The next run looks at the vendor’s server before anything is sent again.',
  'held run replaced':
    'The run that you looked at no longer waits: another one has taken its place. Nothing was sent. Look at what waits now, then decide.',
  'nothing to export':
    'This file must not go to the vendor as it is, so it was not saved. See what is wrong under Changes, and mend it first.',
} as const satisfies Record<string, string>;
