/** A language, as part of a sentence. */
const language =
  '{language, select, sv {Swedish} no {Norwegian} da {Danish} de {German} fr {French} nl {Dutch} es {Spanish} fi {Finnish} he {Hebrew} other {another word}}';

/** What a column is about, as part of a sentence. */
const subject = `{subject, select,
  employee_number {employee number} user_id {user ID} id {ID} username {user name} national_id {national identity number}
  full_name {full name} first_name {first name} last_name {last name} middle_name {middle name}
  preferred_name {preferred name} email {e-mail address} work_email {work e-mail address}
  private_email {private e-mail address} mobile_phone {mobile number} phone {telephone number}
  work_phone {work telephone number} work_mobile {work mobile number} private_mobile {private mobile number}
  home_phone {home telephone number} secondary_phone {second telephone number} phone_code {dialling code}
  job_title {job title} department {department} department_code {department code} division {division}
  site {place of work} groups {group} team {team} company {company} cost_centre {cost centre} manager {manager}
  start_date {first day of work} end_date {last day of work} birth_date {date of birth} status {status}
  employment_type {kind of employment} gender {gender} address {address} postal_code {postal code} city {town}
  country {country} nationality {nationality} salary {salary} bank_account {bank account} language {language}
  employee_photo {photo} note {note} other {the same}}`.replace(/\s+/gu, ' ');

/** What all the cells that were looked at have in common; empty where there is nothing to say. */
const evidence = `{evidence, select,
  emails { All {count} values{sampled, select, yes { that were looked at} other {}} look like e-mail addresses.}
  mobiles { All {count} values{sampled, select, yes { that were looked at} other {}} are mobile numbers.}
  phones { All {count} values{sampled, select, yes { that were looked at} other {}} look like telephone numbers.}
  dates { All {count} values{sampled, select, yes { that were looked at} other {}} look like dates.}
  unique { All {count} values{sampled, select, yes { that were looked at} other {}} are different.}
  other {}}`.replace(/\s*\n\s*/gu, ' ');

/** Why a source column is suggested for a vendor column: short sentences for the matching board and the command line. */
export const reasons = {
  'chosen before': 'Your own choice.',
  'same name': `The export calls it the same.${evidence}`,
  'other word': `“{from}” is ${language} for ${subject}.${evidence}`,
  'near word': `“{from}” is spelled nearly like it.${evidence}`,
  'part of it': `Part of “{from}” means ${subject}; the rest is not known.${evidence}`,
  'stands in': `“{from}” is the nearest that the export has.${evidence}`,
  'values fit': `The cells of “{from}” look right, whatever its name.${evidence}`,
  'values differ': '“{from}” has the right name, but its cells look different.',
  'holds codes': '“{from}” has the right name, but it holds codes instead of words.',
  'landline numbers': '“{from}” has the right name, but its numbers are not mobile numbers.',
  'mobile numbers': '“{from}” is only called a telephone number, but all its numbers are mobile numbers.',
  'own numbers': 'In “{from}” everybody has a number of their own.',
  'no values': '“{from}” has the right name, but no cell of it is filled.',
  'two alike': '“{from}” fits, and so does “{other}”: please choose.',
  'joined names': 'First and last name together.',
  'split name': 'Taken from the full name in “{from}”.',
  'split by comma': 'Taken from “{from}”, which has last name, comma, first name.',
  'identity number': '“{from}” looks like a national identity number, which should not leave the company.',
  sensitive: '“{from}” is sensitive, so it is never matched by itself.',
  'not unique': 'Several people share a value in “{from}”, so it cannot identify them.',
  'some empty': 'Some people have nothing in “{from}”.',
} as const satisfies Record<string, string>;
export type ReasonCode = keyof typeof reasons;
