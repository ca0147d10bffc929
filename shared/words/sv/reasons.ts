import type { ReasonCode } from '../en/reasons';

/** Ett språk, som del av en mening. */
const language =
  '{language, select, sv {svenska} no {norska} da {danska} de {tyska} fr {franska} nl {nederländska} es {spanska} fi {finska} he {hebreiska} other {ett annat ord}}';

/** Vad en kolumn handlar om, som del av en mening. */
const subject = `{subject, select,
  employee_number {anställningsnummer} user_id {användar-id} id {id} username {användarnamn}
  national_id {personnummer} full_name {hela namnet} first_name {förnamn} last_name {efternamn}
  middle_name {mellannamn} preferred_name {tilltalsnamn} email {e-postadress} work_email {e-postadress på jobbet}
  private_email {privat e-postadress} mobile_phone {mobilnummer} phone {telefonnummer}
  work_phone {telefonnummer på jobbet} work_mobile {mobilnummer på jobbet} private_mobile {privat mobilnummer}
  home_phone {telefonnummer hem} secondary_phone {ytterligare telefonnummer} phone_code {riktnummer}
  job_title {befattning} department {avdelning} department_code {avdelningskod} division {affärsområde}
  site {arbetsplats} groups {grupp} team {arbetslag} company {företag} cost_centre {kostnadsställe} manager {chef}
  start_date {första arbetsdag} end_date {sista arbetsdag} birth_date {födelsedatum} status {status}
  employment_type {anställningsform} gender {kön} address {adress} postal_code {postnummer} city {ort}
  country {land} nationality {medborgarskap} salary {lön} bank_account {bankkonto} language {språk}
  employee_photo {foto} note {anteckning} other {samma sak}}`.replace(/\s+/gu, ' ');

/** Vad alla celler som lästes har gemensamt; tomt där det inte finns något att säga. */
const evidence = `{evidence, select,
  emails { Alla {count} värden{sampled, select, yes { som lästes} other {}} ser ut som e-postadresser.}
  mobiles { Alla {count} värden{sampled, select, yes { som lästes} other {}} är mobilnummer.}
  phones { Alla {count} värden{sampled, select, yes { som lästes} other {}} ser ut som telefonnummer.}
  dates { Alla {count} värden{sampled, select, yes { som lästes} other {}} ser ut som datum.}
  unique { Alla {count} värden{sampled, select, yes { som lästes} other {}} är olika.}
  other {}}`.replace(/\s*\n\s*/gu, ' ');

/** The Swedish sentences for why a source column is suggested for a vendor column. */
export const reasons = {
  'chosen before': 'Ditt eget val.',
  'same name': `Den heter likadant i exporten.${evidence}`,
  'other word': `”{from}” är ${language} för ${subject}.${evidence}`,
  'near word': `”{from}” stavas nästan likadant.${evidence}`,
  'part of it': `En del av ”{from}” betyder ${subject}; resten är okänd.${evidence}`,
  'stands in': `”{from}” är det närmaste som exporten har.${evidence}`,
  'values fit': `Cellerna i ”{from}” ser rätt ut, vad kolumnen än heter.${evidence}`,
  'values differ': '”{from}” har rätt namn, men cellerna ser annorlunda ut.',
  'holds codes': '”{from}” har rätt namn, men innehåller koder i stället för ord.',
  'landline numbers': '”{from}” har rätt namn, men numren är inte mobilnummer.',
  'mobile numbers': '”{from}” kallas bara telefonnummer, men alla nummer är mobilnummer.',
  'own numbers': 'I ”{from}” har var och en ett eget nummer.',
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
