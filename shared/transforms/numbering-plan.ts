import { Metadata, type CountryCode, type NumberType } from 'libphonenumber-js/max';

/** A country's numbering plan with its patterns ready for use; all are for numbers without their country code. */
export interface NumberingPlan {
  readonly callingCode: string;
  /** What dials out of the country. */
  readonly outward: RegExp;
  /** What is dialled before a number within the country. */
  readonly trunk: RegExp | undefined;
  readonly general: RegExp;
  readonly lengths: ReadonlySet<number>;
  /** What tells this country from others under the same country code. */
  readonly leading: RegExp | undefined;
  /** Undefined for a number that the plan does not list. */
  readonly typeOf: (national: string) => NumberType;
}

/** The library's view of its own data, of which its published types name only a part. */
interface LibraryMetadata {
  readonly numberingPlan: LibraryPlan;
  selectNumberingPlan(country: CountryCode): void;
  getCountryCodesForCallingCode(code: string): readonly CountryCode[] | undefined;
}

interface LibraryPlan {
  callingCode(): string;
  IDDPrefix(): string;
  nationalPrefixForParsing(): string | undefined;
  nationalNumberPattern(): string;
  possibleLengths(): readonly number[];
  leadingDigits(): string | undefined;
  type(name: string): { pattern(): string; possibleLengths(): readonly number[] } | undefined;
}

const metadata = new Metadata() as unknown as LibraryMetadata;
const plans = new Map<CountryCode, NumberingPlan>();
const sharing = new Map<string, readonly NumberingPlan[]>();
const typesByTurn = [
  'MOBILE',
  'PREMIUM_RATE',
  'TOLL_FREE',
  'SHARED_COST',
  'VOIP',
  'PERSONAL_NUMBER',
  'PAGER',
  'UAN',
  'VOICEMAIL',
] as const;

export function planOf(country: CountryCode): NumberingPlan {
  let plan = plans.get(country);
  if (plan === undefined) {
    metadata.selectNumberingPlan(country);
    plan = compiled(metadata.numberingPlan);
    plans.set(country, plan);
  }
  return plan;
}

/** Plans of all countries under a country code, the main one first; none for what is no country's code. */
export function plansUnder(callingCode: string): readonly NumberingPlan[] {
  let found = sharing.get(callingCode);
  if (found === undefined) {
    found = (metadata.getCountryCodesForCallingCode(callingCode) ?? []).map(planOf);
    sharing.set(callingCode, found);
  }
  return found;
}

function compiled(plan: LibraryPlan): NumberingPlan {
  const atStart = (pattern: string | undefined) => (pattern ? new RegExp(`^(?:${pattern})`) : undefined);
  const general = new RegExp(`^(?:${plan.nationalNumberPattern()})$`);
  const isOf = (name: string): ((national: string) => boolean) => {
    const type = plan.type(name);
    if (!type?.pattern()) return () => false;
    const whole = new RegExp(`^(?:${type.pattern()})$`);
    const lengths = new Set(type.possibleLengths());
    return (national) => lengths.has(national.length) && whole.test(national);
  };
  const isFixedLine = isOf('FIXED_LINE');
  const isMobile = isOf('MOBILE');
  const others = typesByTurn.map((name) => ({ name, fits: name === 'MOBILE' ? isMobile : isOf(name) }));
  // Where both kinds have one pattern, the library keeps it once.
  const mobilesAreFixedLines = !plan.type('MOBILE')?.pattern();
  return {
    callingCode: plan.callingCode(),
    outward: new RegExp(`^(?:${plan.IDDPrefix()})`),
    trunk: atStart(plan.nationalPrefixForParsing()),
    general,
    lengths: new Set(plan.possibleLengths()),
    leading: atStart(plan.leadingDigits()),
    typeOf: (national) => {
      if (!general.test(national)) return undefined;
      if (isFixedLine(national))
        return mobilesAreFixedLines || isMobile(national) ? 'FIXED_LINE_OR_MOBILE' : 'FIXED_LINE';
      return others.find(({ fits }) => fits(national))?.name;
    },
  };
}
