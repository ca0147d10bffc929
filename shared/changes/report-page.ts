import { directionOf } from '../words/locale';
import { say } from '../words/say';
import type { Report } from './report';

/** A browser lays out and prints so many people in a moment; more belong into a workbook. */
export const mostPrinted = 2_000;

/** The report as one page of its own for printing: no script, nothing fetched, everything from the tables escaped. */
export function reportPage({ locale, title, facts, people }: Report): string {
  const shown = people.rows.slice(0, mostPrinted);
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''} dir="auto">${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const more =
    people.rows.length > shown.length
      ? [`<p>${escaped(say(locale, 'screen', 'report.more', { shown: shown.length, count: people.rows.length }))}</p>`]
      : [];
  return [
    '<!doctype html>',
    `<html lang="${locale}" dir="${directionOf(locale)}">`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style></head>`,
    `<body><h1>${escaped(title)}</h1>`,
    `<ul>${facts.map((fact) => `<li>${escaped(fact)}</li>`).join('')}</ul>`,
    ...(shown.length === 0
      ? []
      : [
          `<table><thead>${line(people.header, 'th')}</thead>`,
          `<tbody>${shown.map((row) => line(row, 'td')).join('\n')}</tbody></table>`,
        ]),
    ...more,
    '</body></html>',
    '',
  ].join('\n');
}

const style = [
  'body{font:11pt/1.4 system-ui,sans-serif;margin:2rem;color:#1d1d1a;background:#fff}',
  'h1{font-size:16pt;margin:0 0 .5rem}',
  'table{border-collapse:collapse;inline-size:100%;font-size:9pt;margin-block-start:1rem}',
  'th,td{text-align:start;vertical-align:top;padding:.25rem .4rem;border-block-end:1px solid #ccc;white-space:pre-line;overflow-wrap:anywhere}',
  'thead{display:table-header-group}',
  'tr{break-inside:avoid}',
  '@page{margin:1.5cm}',
  '@media print{body{margin:0}}',
].join('');

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
