/** Faults of reading the export. ICU MessageFormat. */
export const sourceFaults = {
  'not a file on this computer':
    'What was dropped is not a file on this computer. Nothing was changed. Save it first, then drop it again.',
  'no source chosen': 'No file is chosen yet. Choose the people list that your HR system exports on the File page.',
  'source not found':
    'There is no file at {file}. Nothing was sent. Check that the export ran, and that the file was not moved or renamed.',
  'source is a folder':
    '{file} is a folder, not a file. Choose the export inside it, or give the folder together with a file name pattern.',
  'source folder missing':
    'There is no folder {folder} to look for the export in. Nothing was sent. Check that the network drive is connected, and that the folder was not moved or renamed.',
  'no file matches':
    'In the folder {folder} there is no file whose name fits {pattern}. Nothing was sent. Check that the export ran, and whether its files are still called so.',
  'source locked':
    '{file} cannot be opened, because another program holds it or you have no right to read it ({detail}). Nothing was sent. Close it in Excel, or check who may read it, and try again.',
  'source still changing':
    '{file} is still being written. Nothing was sent, so that half an export is never taken for a whole one. Try again when the export has finished.',
  'source unreadable':
    '{file} cannot be read ({detail}). Nothing was sent. Check that the drive is connected and that the file opens in Excel.',
  'source empty':
    'The export is empty: there is nothing in it. Nothing was sent. Check that the export in the HR system has finished, and make it again.',
  'source too large':
    'The export is {megabytes} MB large, more than the {limit} MB that are read. Nothing was sent. Export only the people and columns that are needed.',
  'source compressed too much':
    'The workbook unpacks to a size that no people list has. It was not opened, because such files can be made to harm. Make the export again in the HR system.',
  'source damaged':
    'The export is damaged or was cut off, so people could be missing from it. Nothing was sent. Make the export again, or open it in Excel and save it anew.',
  'source has a password':
    'The workbook is protected with a password, so it cannot be read without somebody typing it. Nothing was sent. Export it without a password, or remove the password in Excel (File, Info, Protect Workbook).',
  'source not a table':
    'The export is not a table: by its content it is {kind, select, pdf {a PDF document} image {a picture} word {a Word document} powerpoint {a presentation} numbers {an Apple Numbers document} archive {a zip or another archive} xml {an XML file of another kind} json {a JSON file} key {a key or certificate file} web {a web page} text {a text document} program {a program} lock {the mark that Excel keeps beside an open workbook} other {an unknown kind of file}}, whatever its name says. Nothing was sent. Export the people as Excel or CSV.',
  'sheet not found':
    'There is no sheet named {sheet} in the workbook; it has {sheets}. Nothing was sent. Choose the sheet again.',
  'sheet too large':
    'A part of the workbook ({part}) is {megabytes} MB large when unpacked, more than can be read. Nothing was sent. Export only the people and columns that are needed, or export as CSV.',
  'sheet not understood':
    'The sheet {sheet} has something in it, but it could not be read. Nothing was sent, because people would be missing. Open the workbook in Excel and save it anew.',
  'header row not found':
    'Row {row} was chosen as the row with the column names, but there is nothing in it. Nothing was sent. Choose the row again.',
  'no header row':
    'No row with column names was found: the first row (row {row}) already looks like a person. Nothing was sent. Export with column names, or choose the row that has them.',
  'quote not closed':
    'A quotation mark that is opened on line {row} is never closed, so the lines after it run into one. Nothing was sent. Mend that line in the export, or export as Excel.',
  'reading stopped': 'Reading the export was stopped before its end. Nothing was sent. Choose the file again.',
  'too many columns':
    'Line {row} of the export has more than {limit, number} columns, which no people list has. Nothing was sent. Check that the file is the export itself and that the right separator is chosen.',
  'too many rows':
    'The export has more than {limit, number} lines, which no people list has. Nothing was sent. Check that the file is the export itself, and export only the people that are needed.',
  'cell too long':
    'A cell on line {row} of the export is longer than {megabytes} MB, which no people list has. Nothing was sent. Check that the file is the export itself and that the right separator is chosen.',
  'text damaged':
    'The text on line {row} is damaged: it does not fit its own encoding ({encoding}). Nothing was sent. Make the export again, or choose another encoding.',
  'encoding does not fit':
    'The text is written in {found} now, but {chosen} was chosen for it. Nothing was sent, because names would be garbled. Choose the encoding again.',
  'encoding not known':
    'There is no text encoding named {encoding}. Nothing was sent. Choose one of those that are offered.',
  'delimiter not usable': '“{delimiter}” cannot separate columns. Use a comma, a semicolon, a tab or a vertical bar.',
} as const satisfies Record<string, string>;
