/** Issue codes and their sentences. ICU MessageFormat. */
export const issues = {
  'value missing': '{column} is empty. Fill it in the HR system.',
  'key missing': '{column} is empty, so nobody can tell who this row is about. Fill it in the HR system.',
  'leaver without key': 'This person has left and {column} is empty; nothing is sent about this row.',
  'source column missing':
    'The export has no column “{header}” any more, so {column} cannot be filled. Match the columns again.',
  'vendor column unknown':
    'The vendor has no column “{column}”, so what is matched to it is not sent. Match the columns again.',
  'rescue does not fit':
    '{column}: what you had put right in “{header}” does not fit {count, plural, one {# cell} other {# cells}} (such as {value}), which {count, plural, one {goes} other {go}} as {count, plural, one {it is} other {they are}}. Look at it on the file page.',
  'excel error': '{column} holds {value}, an error in the spreadsheet and not a value. Mend the formula in the export.',
  'digits lost':
    'Excel has shortened the number in {column} ({value}), and its last digits are gone. Format the column as text in the export.',
  'formula without value':
    '{column} is a formula whose result was never saved. Open the export in Excel, save it, and try again.',
  'letters damaged':
    '{column} has damaged letters ({value}). Look at “How letters are stored” on the page File, or export it again as UTF-8.',
  'phone not understood': '{column}: {value} is not a telephone number.',
  'phone country unknown':
    '{column}: {value} has no country code. Choose the country that numbers without one belong to.',
  'phone impossible': '{column}: {value} has too few or too many digits for a telephone number.',
  'phone could be two numbers':
    '{column}: {value} can be read as {international} or as {national}. Write it with + and the country code in the HR system.',
  'several phone numbers':
    '{column} holds several numbers ({value}). The vendor takes one: keep one in the HR system, or the others in a column of their own.',
  'phone extension dropped':
    '{column}: the extension in {value} is left away, because the vendor takes the number alone.',
  'phone unusual':
    '{column}: {value} has the right length, but no number of that kind is known to be in use. Check it.',
  'phone is a landline': '{column}: {value} is a landline. The vendor takes only mobile numbers here.',
  'phone cannot be a mobile': '{column}: {value} is a service number. The vendor takes only mobile numbers here.',
  'date not understood': '{column}: {value} is not a date.',
  'date order ambiguous':
    '{column}: in {count, plural, one {# cell} other {# cells}} day and month cannot be told apart (as in {value}). Choose whether the day or the month comes first.',
  'date contradicts order':
    '{column}: {value} cannot be right when dates are written {order, select, dmy {day, month, year} mdy {month, day, year} ymd {year, month, day} other {in that order}}.',
  'two-digit year':
    '{column}: {count, plural, one {# date has} other {# dates have}} a year of two digits (as in {value}, read as {date}).',
  'number instead of a date':
    '{column}: {value} is a number and not a date. Format the column as a date in the export.',
  'e-mail not valid': '{column}: {value} is not an e-mail address.',
  'several e-mail addresses': '{column} holds several e-mail addresses ({value}). The vendor takes one.',
  'e-mail domain mistyped': '{column}: {value} looks mistyped. Did they mean {meant}?',
  'choice unknown':
    '{column}: the vendor has no choice “{value}”. Add it at the vendor, or say here which choice it stands for.',
  'choice not seen':
    '{column}: “{value}” is not among the values in the vendor’s template. If the vendor does not know it, it may refuse the row.',
  'list separator in value':
    '{column}: “{value}” contains the character that separates values ({separator}). Say here what the vendor calls it.',
  'yes or no not understood': '{column}: {value} is neither yes nor no.',
  'name without comma': '{column}: {value} has no comma between last and first name.',
  'name split unsure': '{column}: {value} has several words; it was divided before the last name.',
  'too long': '{column} has {length} characters and the vendor takes {limit}.',
  'key repeated': 'Row {otherRow} has the same {column} and says something else. Only one of them can be right.',
  'value repeated': 'Row {otherRow} has the same {column}. At the vendor it may belong to one person only.',
  'same person twice': 'Row {otherRow} says exactly the same, so this row counts once.',
  'other position active':
    'This row says that the person has left, but row {otherRow} says that the person is still here. The person stays.',
  'end date not understood': '{column}: {value} is not a date, so it does not make anybody a leaver.',
  'value not in table':
    '{column}: {value} is not in your table of values, so it goes as it is. Add it to the table, or the vendor may ignore it.',
  'name in capitals':
    '{column}: {count, plural, one {# name is} other {# names are}} written in capitals alone (such as {value}).',
  'set by hand': '{column}: “{value}” was set by hand and goes instead of what the export says (“{was}”).',
  'set by hand before':
    '{column}: you had set “{mine}” by hand, but the export now says something else ({value}). Keep yours or use the new one; until then the export counts.',
  'column not by hand':
    '{column} cannot be set by hand, so what was set for it is not used: it identifies people, tells who has left, or the vendor lacks it.',
  'value not named':
    '{column}: {value} is not in your table of values, so nothing is sent for it. Add it to the table, or say what everything else becomes.',
  'separator not found':
    '{column}: {value} has no “{separator}” in it, so it cannot be cut there. Mend it in the HR system, or keep such values whole.',
  'pattern not usable':
    '{column}: the pattern of one of its steps cannot be used, so nothing is sent for it. Mend the step.',
  'country not understood':
    '{column}: {value} has no country code, and “{country}” is not a country that is known. Write the country’s name or its two letters.',
  'not in lookup':
    '{column}: {value} is not in the second file “{lookup}”. Add it there, or correct it in the HR system.',
  'lookup key repeated':
    '{column}: {count, plural, one {one value stands} other {# values stand}} in the second file “{lookup}” more than once with different “{header}” (such as {value}), so nothing is taken. Keep one of the rows there.',
  'lookup cell broken':
    '{column}: what the second file “{lookup}” has for {value} under “{header}” is an error in the spreadsheet or lost its digits. Mend it there.',
} as const satisfies Record<string, string>;
export type IssueCode = keyof typeof issues;
