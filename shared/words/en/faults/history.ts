/** Faults of what was delivered before, and baselines. ICU MessageFormat. */
export const historyFaults = {
  'no such delivery':
    'There is no delivery by the name {run} in this feed’s history. Nothing was changed. The history command lists them.',
  'delivery too old':
    'That file was sent more than {days} days ago, and what came before it is no longer kept. Nothing was changed. Send everybody again instead.',
  'earlier state gone':
    'The state that was sent then is no longer kept: files older than {days} days are deleted. Nothing was changed. Mend the export and send it instead.',
  'baseline replaced':
    'The list {file} is not the one any more that you were shown. Nothing was changed. Choose it again and look at how it fits.',
  'no past exports':
    'In {folder} there are no tables (Excel, OpenDocument, CSV). Nothing was changed. Choose the folder in which your past exports lie.',
  'baseline without key':
    'The list {file} has no column “{column}”, by which people are recognised. Nothing was changed. Export the vendor’s user list with that column.',
} as const satisfies Record<string, string>;
