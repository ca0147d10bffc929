/** Column names whose numbers identify something, and so have a fixed form: badges, people, cost centres, cards. */
const idWords =
  /(?<!\p{L})(?:id|ids|no|nr|num|number|nummer|numéro|code|kod|kode|key|badge|card|kort|matricule|emp|empl|employee|personnummer|personnr|pnr|anst|anställningsnummer|anstnr|personalnummer|personalnr|kostnadsställe|kostenstelle|ssn|reg|clock|payroll|account|konto)(?!\p{L})|(?:nummer|number|code|kod|nr|id)$|#|ת["״]?ז|זהות|מספר|קוד|מס(?:פר)?['׳]/iu;
const postalWords =
  /post(?:al)?[ -]?(?:code|nr|nummer|kod|number)|(?<!\p{L})(?:zip|plz|postleitzahl|code postal|postinumero)(?!\p{L})|מיקוד/iu;
/** Numbers that count or measure: they have no zero in front. */
const amountWords =
  /(?<!\p{L})(?:number of|antal|salary|lön|wage|pay|hours|timmar|amount|belopp|age|ålder|rate|percent|procent|years|days|dagar|fte|balance|count|sum|summa|total|seq|sequence|order)(?!\p{L})|שכר|שעות|גיל|סכום/iu;
const dateWords =
  /date|datum|dag(?!\p{L})|day|birth|född|födel|hired?(?!\p{L})|(?<!\p{L})(?:start|end|from|till|until|since|to|slut|valid|giltig|eintritt|austritt|entrée|sortie|updated|created)|תאריך|לידה|תחילת|סיום/iu;

export function namesPostalCode(header: string): boolean {
  return postalWords.test(header);
}

export function namesIdentifier(header: string): boolean {
  return idWords.test(header) && !amountWords.test(header);
}

export function namesDate(header: string): boolean {
  return dateWords.test(header);
}
