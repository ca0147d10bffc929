import { xmlElements } from './xml-elements';

/** Attribute values hold no bare "<", so damaged markup costs no more than one look at each letter. */
const cell = /<table:table-cell((?:\s[^<>]*)?)>(?:<text:p(?:\/>|>([^<]{0,40})<\/text:p>))<\/table:table-cell>/g;
const formatName = /(<number:[a-z]+-style\s(?:[^<>]*\s)?style:name=")([^"<>]*)"/g;
/** A section of a format that is not only for negative numbers or for zero. */
const usualSection = /^value\(\)(?:>=?0|<=1\.79)/;

/**
 * Rewrites what SheetJS misreads in an OpenDocument sheet (content.xml and styles.xml, or a whole .fods) without a word:
 * - a format of several sections ("yyyy-mm-dd;@", "00000;-00000") is read as its last section, not its first;
 * - a number shown with zeros in front ("0#########", "000-000 00 00") loses them in most formats;
 * - LibreOffice stores what a formula says to be TRUE or FALSE as 1 or 0;
 * - an empty text that a formula gave looks like a formula without value.
 */
export function mendOds(xml: string): string {
  const body = xml.indexOf('<office:body');
  const [styles, cells] = body < 0 ? [xml, ''] : [xml.slice(0, body), xml.slice(body)];
  return (
    usualSectionsNamed(styles) +
    cells.replace(cell, (whole, attributes: string, shown = '') => mendedCell(attributes, shown) ?? whole)
  );
}

/** The section for usual numbers and the format that it belongs to change their names (ODF 1.3 part 3, 16.3 style:map). */
function usualSectionsNamed(styles: string): string {
  if (!styles.includes('<style:map ')) return styles;
  const names = new Map<string, string>();
  for (const kind of ['number', 'date', 'time', 'currency', 'percentage', 'text']) {
    for (const { attributes, inner } of xmlElements(styles, `${kind}-style`)) {
      const name = attributes.get('name');
      const map = xmlElements(inner, 'map').find((one) => usualSection.test(one.attributes.get('condition') ?? ''));
      const section = map?.attributes.get('apply-style-name');
      if (name === undefined || section === undefined || names.has(name) || names.has(section)) continue;
      names.set(name, section);
      names.set(section, name);
    }
  }
  return styles.replace(formatName, (whole, before: string, name: string) => {
    const other = names.get(name);
    return other === undefined ? whole : `${before}${other}"`;
  });
}

function mendedCell(attributes: string, shown: string): string | undefined {
  const type = /\boffice:value-type="([^"]*)"/.exec(attributes)?.[1];
  const value = /\boffice:value="([^"]*)"/.exec(attributes)?.[1];
  const isFormula = attributes.includes('table:formula="');
  if (type === undefined && isFormula && shown === '') {
    return `<table:table-cell${attributes} office:value-type="string" office:string-value=""/>`;
  }
  if (type !== 'float' || value === undefined) return undefined;
  const kept = attributes.replace(/\s(?:office|calcext):(?:value-type|value)="[^"]*"/g, '');
  if (isFormula && /^(?:TRUE|FALSE)$/.test(shown) && value === (shown === 'TRUE' ? '1' : '0')) {
    return `<table:table-cell${kept} office:value-type="boolean" office:boolean-value="${shown.toLowerCase()}"></table:table-cell>`;
  }
  const zeros = /^0[\d ()/-]*$/.test(shown) && /^\d{2,15}$/.test(value);
  if (!zeros || shown.replace(/\D/g, '').replace(/^0+/, '') !== value) return undefined;
  return `<table:table-cell${kept} office:value-type="string"><text:p>${shown}</text:p></table:table-cell>`;
}
