/** What a column is about. */
export const subjects = [
  'employee number',
  'user id',
  'id',
  'username',
  'national id',
  'full name',
  'first name',
  'last name',
  'middle name',
  'preferred name',
  'email',
  'work email',
  'private email',
  'mobile phone',
  'phone',
  'work phone',
  'work mobile',
  'private mobile',
  'home phone',
  'secondary phone',
  'phone code',
  'job title',
  'department',
  'department code',
  'division',
  'site',
  'groups',
  'team',
  'company',
  'cost centre',
  'manager',
  'start date',
  'end date',
  'birth date',
  'status',
  'employment type',
  'gender',
  'address',
  'postal code',
  'city',
  'country',
  'nationality',
  'salary',
  'bank account',
  'language',
  'employee photo',
  'skip flag',
  'archive flag',
  'note',
] as const;
export type Subject = (typeof subjects)[number];

/**
 * What single words of a header, or the halves of a compound, contribute: "Telefon (dienstlich)" and "työpuhelin" are
 * both a phone of work. header-grammar.ts says what they make together.
 */
export type Part =
  | 'phone'
  | 'mobile'
  | 'landline'
  | 'email'
  | 'address'
  | 'contact'
  | 'work'
  | 'private'
  | 'home'
  | 'second'
  | 'main'
  | 'name'
  | 'full'
  | 'first'
  | 'last'
  | 'preferred'
  | 'employee'
  | 'employment'
  | 'payroll'
  | 'number'
  | 'code'
  | 'date'
  | 'start'
  | 'end'
  | 'from'
  | 'to'
  | 'birth'
  | 'job'
  | 'title'
  | 'text'
  | 'department'
  | 'site'
  | 'team'
  | 'group'
  | 'company'
  | 'cost'
  | 'type'
  | 'status'
  | 'salary'
  | 'direct'
  | 'extension'
  | 'and'
  | 'filler';

/**
 * Words that make a column be about somebody or some time else: the emergency contact's phone is not the employee's.
 * A source and a vendor column may be matched only when they carry the same ones.
 */
export type Qualifier = 'emergency' | 'family' | 'manager' | 'former' | 'proposed' | 'consent' | 'bank';

/** One language's words for headers. Compared without case, spaces, accents and punctuation (header-words.ts). */
export interface LanguageWords {
  readonly code: 'en' | 'sv' | 'no' | 'da' | 'de' | 'fr' | 'nl' | 'es' | 'fi' | 'he';
  /** Whole headers. What the parts explain need not stand here. */
  readonly headers: Partial<Readonly<Record<Subject, readonly string[]>>>;
  readonly parts: Partial<Readonly<Record<Part, readonly string[]>>>;
  /** Words for other people and other times. */
  readonly others: Partial<Readonly<Record<Qualifier, readonly string[]>>>;
}
