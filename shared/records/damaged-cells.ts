/** Error values as spreadsheets write them, in English and in the languages of the people who export. */
const errorText =
  /^(?:#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA|SAKNAS!|REFERENS!|VÄRDEFEL!|NAMN\?|DIVISION\/0!|OGILTIGT!|SKÄRNING!|NV|BEZUG!|WERT!|ZAHL!|I\/T|REFERANSE!|VERDI!|NAVN\?|VÆRDI!|REFERENCE!|VALEUR!|NOM\s?\?|NOMBRE!|NUL!|NB|VERW!|WAARDE!|NAAM\?|GETAL!|LEEG!|¡REF!|¡VALOR!|¿NOMBRE\?|¡NUM!|¡DIV\/0!|PUUTTUU|ARVO!|VIITTAUS!|NIMI\?|LUKU!|TYHJÄ!)|#{4,}|Err:\d{3})$/iu;

export function isSpreadsheetError(text: string): boolean {
  const first = text.charCodeAt(0);
  // Nearly no cell starts with "#" or "E", so the pattern is rarely asked.
  return (first === 0x23 || first === 0x45 || first === 0x65) && errorText.test(text.trim());
}

/** UTF-8 read as Windows-1252 ("Ã¥") or 1255 ("×©×"), or letters that a code page could not hold (U+FFFD). */
export function damagedLetters(text: string): boolean {
  if (text.includes('\ufffd')) return true;
  if (
    text.includes('Ã') &&
    /Ã[\u0080-\u00bf\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122\u0152\u0153\u0160\u0161\u0178\u017d\u017e]/u.test(text)
  )
    return true;
  return text.includes('×') && text.indexOf('×') !== text.lastIndexOf('×') && !/\d/u.test(text);
}
