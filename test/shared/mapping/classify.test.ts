import { describe, expect, it } from 'vitest';
import { classify } from '../../../shared/mapping/classify';
import type { Subject } from '../../../shared/mapping/subjects';

/** Header spellings that are not in the word list as such: read by rules, not by luck. '-' means about nothing we match. */
const labelled: readonly (readonly [string, Subject | '-'])[] = [
  ['EMPLOYEE_NUMBER', 'employee number'],
  ['Employee No.', 'employee number'],
  ['Emp. ID', 'employee number'],
  ['employeeId', 'employee number'],
  ['EmployeeID*', 'employee number'],
  ['Employee Number (required)', 'employee number'],
  ['Anst. nr', 'employee number'],
  ['ANSTÄLLNINGSNR', 'employee number'],
  ['Anställnings-nummer', 'employee number'],
  ['Ansatt-nr.', 'employee number'],
  ['Medarbejder-nr.', 'employee number'],
  ['Pers.-Nr', 'employee number'],
  ['Personal-Nummer', 'employee number'],
  ['N° matricule', 'employee number'],
  ['Matricule du salarié', 'employee number'],
  ['Personeels-nr', 'employee number'],
  ['Nº de empleado', 'employee number'],
  ['Työntekijän nro', 'employee number'],
  ['מס׳ עובד', 'employee number'],
  ['מִסְפַּר עוֹבֵד', 'employee number'],
  ['Staff no', 'employee number'],
  ['workerID', 'employee number'],
  ['Payroll No.', 'employee number'],
  ['Person nr', 'national id'],
  ['PERSONNUMMER', 'national id'],
  ['Person-nr.', 'national id'],
  ['Fødselsnr.', 'national id'],
  ['CPR-nummer', 'national id'],
  ['Social Security No.', 'national id'],
  ['ת״ז', 'national id'],
  ['תעודת־זהות', 'national id'],
  ['Hetu', 'national id'],
  ['N° de sécurité sociale', 'national id'],
  ['Full Name*', 'full name'],
  ['EmployeeName', 'full name'],
  ['Navn ', 'full name'],
  ['Vor-/Nachname', 'full name'],
  ['Nom & prénom', 'full name'],
  ['שם־מלא', 'full name'],
  ['Koko_nimi', 'full name'],
  ['Name (Last, First)', 'full name'],
  ['FIRSTNAME', 'first name'],
  ['Given Name', 'first name'],
  ['first_name', 'first name'],
  ['Förnamn*', 'first name'],
  ['Employee First Name', 'first name'],
  ['Legal First Name', 'first name'],
  ['Prénom du salarié', 'first name'],
  ['Vorname (Rufname)', 'first name'],
  ['LASTNAME', 'last name'],
  ['Last-Name', 'last name'],
  ['Employee Last Name', 'last name'],
  ['Efternamn ', 'last name'],
  ['Sur name', 'last name'],
  ['Nachname*', 'last name'],
  ['Apellido(s)', 'last name'],
  ['EMAIL', 'email'],
  ['E_mail', 'email'],
  ['eMail', 'email'],
  ['E-mail Address', 'email'],
  ['EmailAddress', 'email'],
  ['Mail-adress', 'email'],
  ['Epost', 'email'],
  ['Employee Email', 'email'],
  ['User E-mail', 'email'],
  ['דוא״ל', 'email'],
  ['דואר-אלקטרוני', 'email'],
  ['Primary email', 'email'],
  ['Correo Electronico', 'email'],
  ['WorkEmail', 'work email'],
  ['E-Mail (geschäftlich)', 'work email'],
  ['work_email', 'work email'],
  ['E-post (arbete)', 'work email'],
  ['Business E-Mail', 'work email'],
  ['PersonalEmail', 'private email'],
  ['E-post (privat)', 'private email'],
  ['Email 2', 'private email'],
  ['MobilePhone', 'mobile phone'],
  ['Mobile Phone #', 'mobile phone'],
  ['Cell #', 'mobile phone'],
  ['CELL_PHONE', 'mobile phone'],
  ['Mobil tfn', 'mobile phone'],
  ['Mobiltelefon*', 'mobile phone'],
  ['Mobile No.', 'mobile phone'],
  ['Handy-Nr.', 'mobile phone'],
  ['Tél. portable', 'mobile phone'],
  ['Telefono movil', 'mobile phone'],
  ['טל. נייד', 'mobile phone'],
  ['Employee Mobile Number', 'mobile phone'],
  ['Mobil nr.', 'mobile phone'],
  ['Tel.', 'phone'],
  ['Tel. nr', 'phone'],
  ['TelephoneNumber', 'phone'],
  ['Phone #', 'phone'],
  ['Telefon-Nr.', 'phone'],
  ['Contact No.', 'phone'],
  ['טל׳', 'phone'],
  ['Phone 2', 'secondary phone'],
  ['Telefonnummer_2', 'secondary phone'],
  ['Phone (2)', 'secondary phone'],
  ['SecondaryTelephoneNumber', 'secondary phone'],
  ['Mobile 2', 'secondary phone'],
  ['Work Tel.', 'work phone'],
  ['BusinessPhone', 'work phone'],
  ['Telefon (dienstlich)', 'work phone'],
  ['JobTitle', 'job title'],
  ['Job_Title', 'job title'],
  ['Employee Title', 'job title'],
  ['Stellen-Bezeichnung', 'job title'],
  ['Befattning*', 'job title'],
  ['Intitulé du Poste', 'job title'],
  ['DEPT', 'department'],
  ['Dept.', 'department'],
  ['DepartmentName', 'department'],
  ['Avdelning ', 'department'],
  ['Abteilung*', 'department'],
  ['GROUPS', 'groups'],
  ['Group IDs', 'groups'],
  ['GroupID', 'groups'],
  ['Grupp ID', 'groups'],
  ['Hire_Date', 'start date'],
  ['HireDate', 'start date'],
  ['Anställd fr o m', 'start date'],
  ['Ansattdato[Ans.nr]', 'start date'],
  ['Date d’entrée', 'start date'],
  ['TerminationDate', 'end date'],
  ['Anställd t o m', 'end date'],
  ['Date de sortie*', 'end date'],
  ['EndeTaetigkeit', 'end date'],
  ['EmploymentStatus', 'status'],
  ['STATUS', 'status'],
  ['Is Active?', 'status'],
  ['Employee status', 'status'],
  ['Employment-Type', 'employment type'],
  ['Date of Birth*', 'birth date'],
  ['BirthDate', 'birth date'],
  ['DOB', 'birth date'],
  ['Emergency Contact Phone', '-'],
  ['Emergency contact: name', '-'],
  ['Spouse e-mail', '-'],
  ['Chefens e-post', '-'],
  ['Manager Employee ID', '-'],
  ['Previous employer', '-'],
  ['Anhörig telefon', '-'],
  ['Notfall-Telefon', '-'],
  ['טלפון חירום', '-'],
  ['שם האב', '-'],
  ['Esimiehen sähköposti', '-'],
  ['Former last name', '-'],
  ['Bank name', '-'],
  ['Certification date', '-'],
  ['T-shirt size', '-'],
  ['Parking permit no', '-'],
  ['Laptop serial', '-'],
  ['Favourite colour', '-'],
  ['Phone provider', '-'],
  ['Email consent', '-'],
];

/** The subject that would be believed: nearly certain, and about the person. */
function believed(header: string): Subject | '-' {
  const { subjects, qualifiers } = classify(header);
  const [best] = [...subjects].sort((a, b) => b[1] - a[1]);
  return best === undefined || qualifiers.size > 0 || best[1] < 0.8 ? '-' : best[0];
}

describe('reading headers', () => {
  it(`knows ${labelled.length} spellings`, () => {
    const results = labelled.map(([header, subject]) => ({ header, subject, got: believed(header) }));
    const wrong = results.filter(({ subject, got }) => got !== '-' && got !== subject);
    const found = results.filter(({ subject, got }) => subject !== '-' && got === subject);
    const wanted = results.filter(({ subject }) => subject !== '-');
    const precision = found.length / (found.length + wrong.length);
    const recall = found.length / wanted.length;
    console.log(
      `headers: ${labelled.length}; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; missed ${
        wanted
          .filter((each) => !found.includes(each))
          .map(({ header, got }) => `${header} (${got})`)
          .join(', ') || 'none'
      }`,
    );
    expect(wrong).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it('keeps about whom a header speaks', () => {
    expect([...classify('Emergency contact phone').qualifiers]).toEqual(['emergency']);
    expect([...classify('Chefens e-post').qualifiers]).toEqual(['manager']);
    expect([...classify('Mobile phone').qualifiers]).toEqual([]);
  });

  it.each(['Constructor', 'constructor', 'Constructor no.'])(
    'reads %s, which JavaScript has a meaning for',
    (header) => {
      expect(classify(header).header.words[0]).toBe('constructor');
    },
  );
});
