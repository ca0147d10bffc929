import type { ReasonCode } from '../en/reasons';

/** The Swedish sentences for why a source column is suggested for a vendor column. */
export const reasons = {
  'same name': 'Den heter likadant i exporten.',
  'other word': '”{from}” är ett annat ord för den.',
  'near word': '”{from}” stavas nästan likadant.',
  'stands in': '”{from}” är det närmaste som exporten har.',
  'values fit': 'Cellerna i ”{from}” ser rätt ut, vad kolumnen än heter.',
  'values differ': '”{from}” har rätt namn, men cellerna ser annorlunda ut.',
  'no values': '”{from}” har rätt namn, men ingen av cellerna är ifylld.',
  'two alike': '”{from}” passar, och det gör ”{other}” också: välj en av dem.',
  'joined names': 'För- och efternamn tillsammans.',
  'split name': 'Taget ur det fullständiga namnet i ”{from}”.',
  'split by comma': 'Taget ur ”{from}”, som har efternamn, komma, förnamn.',
  'identity number': '”{from}” ser ut som personnummer, som inte bör lämna företaget.',
  sensitive: '”{from}” är känslig, så den paras aldrig ihop av sig själv.',
  'not unique': 'Flera personer delar ett värde i ”{from}”, så den kan inte identifiera dem.',
  'some empty': 'Några personer har inget i ”{from}”.',
} satisfies Record<ReasonCode, string>;
