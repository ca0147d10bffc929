import type { FileForm } from './destination';
import type { DestinationSettings } from './settings';

/**
 * How the CSV is written: what a person set, else what the vendor's own text file showed, else
 * what RFC 4180 readers take anywhere (UTF-8 without a mark, commas, quotes where needed, CRLF).
 */
export function fileForm(settings: DestinationSettings, learned: Partial<FileForm> = {}): FileForm {
  return {
    encoding: settings.encoding ?? learned.encoding ?? 'utf-8',
    byteOrderMark: settings.byteOrderMark ?? learned.byteOrderMark ?? false,
    delimiter: settings.delimiter ?? learned.delimiter ?? ',',
    quotes: settings.quotes ?? learned.quotes ?? 'when needed',
    lineEnd: settings.lineEnd ?? learned.lineEnd ?? '\r\n',
    dateFormat:
      settings.dateFormat ?? learned.dateFormat ?? (settings.dateOrder === 'mdy' ? 'mm/dd/yyyy' : 'dd/mm/yyyy'),
    listSeparator: settings.groupSeparator ?? learned.listSeparator ?? ',',
  };
}
