/** What the IT department decided, where it shows. ICU MessageFormat. */
export const policy = {
  'policy.decided': 'Decided by your IT department',
  'policy.servers': 'Decided by your IT department: files go to no other server.',
  'policy.keys': 'Decided by your IT department: by these keys the server is known.',
  'policy.keep': 'Decided by your IT department: {days, plural, one {one day} other {# days}} at most',
  'policy.columns': 'Decided by your IT department: these columns go into no vendor’s file: {columns}.',
  'policy.hand-offs': 'From your IT department',
  'policy.hand-offs.what': 'Vendors that are prepared for you. You see what is in each before it is used.',
} as const;
