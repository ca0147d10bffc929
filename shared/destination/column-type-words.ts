import { labelKey, withoutChoices } from './column-label';
import type { DestinationColumnType } from './destination';

/**
 * What a column's own name says about its values, in ten languages. Only whole names count:
 * "Phone type" and "E-mail notifications" are no phone and no e-mail address.
 */
const typeByName: readonly (readonly [DestinationColumnType, RegExp])[] = [
  [
    'flag',
    /^(?:is )?(?:archived?|archive (?:user|employee)|to archive|arkivera|arkiverad|arkiver|arkiveret|arkivert|archivieren|archiviert|archiver|archivé|archiveren|gearchiveerd|archivar|archivado|arkistoi|arkistoitu|ארכיון|לארכיון|בארכיון|העבר(?:ה)? לארכיון)$/u,
  ],
  [
    'email',
    /^(?:(?:work|business|company|private|personal|home|primary|secondary|user|employee) )?(?:e-?mail|mail|email ?address|e-mail address|mail address|e-?post(?:adress|adresse)?|e-?mail-?adress?e?|courriel|adresse (?:e-?mail|mail|électronique)|e-?mailadres|correo(?: electrónico)?|sähköposti(?:osoite)?|דוא"?ל|דוא״ל|אימייל|מייל|כתובת מייל|דואר אלקטרוני)(?: (?:address|adress))?$/u,
  ],
  [
    'mobile',
    /^(?:(?:work|business|private|personal|primary|user|employee) )?(?:mobile|cell|cellphone|cellular|mobil|mobiltelefon|mobilnummer|mobiltelefonnummer|handy|handynummer|portable|téléphone (?:mobile|portable)|numéro de (?:mobile|portable)|mobiel(?: nummer)?|mobiele telefoon|gsm(?:-nummer)?|móvil|teléfono móvil|celular|matkapuhelin|matkapuhelinnumero|נייד|טלפון נייד|מספר נייד|מספר טלפון נייד|טלפון סלולרי|סלולרי)(?:[ -]?(?:phone|number|no\.?|phone number|telephone|telephone number|telefon))?$/u,
  ],
  [
    'phone',
    /^(?:(?:work|business|home|private|personal|primary|secondary|second|alternative|other|office) )?(?:phone|telephone|tel\.?|telefon|telefonnummer|telefoonnummer|telefoon|téléphone|numéro de téléphone|teléfono|número de teléfono|puhelin|puhelinnumero|טלפון|מספר טלפון|secondarytelephonenumber|telephonenumber|phonenumber)(?:[ -]?(?:number|no\.?))?(?: ?[12])?$/u,
  ],
  [
    'date',
    /^(?:(?:.+ )?(?:date|datum|dato|fecha|päivä|päivämäärä)|(?:date|fecha|תאריך)(?: .+)?|birthday|birth ?date|date of birth|dob|hire ?date|start ?date|end ?date|födelsedag|födelsedatum|startdatum|slutdatum|anställningsdatum|fødselsdato|startdato|sluttdato|slutdato|geburtstag|geburtsdatum|eintrittsdatum|austrittsdatum|anniversaire|geboortedatum|cumpleaños|syntymäaika|יום הולדת|ת\. ?לידה)$/u,
  ],
  ['list', /^(?:groups?|group ids?|groupids?|grupper|grupp(?:-?id)?|gruppen|groupes|groepen|grupos|ryhmät|קבוצות)$/u],
];

/** The type that a vendor column's name tells; undefined when it tells none. */
export function typeByColumnName(header: string): DestinationColumnType | undefined {
  const label = withoutChoices(labelKey(header));
  return typeByName.find(([, pattern]) => pattern.test(label))?.[0];
}

export function isArchiveColumn(header: string): boolean {
  return typeByColumnName(header) === 'flag';
}
