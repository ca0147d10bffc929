import type { IssueGroup } from '../../../shared/bridge/views';
import { ProblemLine } from '../../components/problem-line';
import { CountryQuestion } from '../columns/country-question';
import { DateOrderQuestion } from '../columns/date-order-question';
import { useSettings } from '../columns/use-settings';

const aboutCountry: readonly string[] = ['phone country unknown', 'phone could be two numbers'];
const aboutDates: readonly string[] = ['date order ambiguous', 'date contradicts order'];

/** One answer that mends everybody of a kind at once, where there is one. */
export function MendOffer({ group }: { readonly group: IssueGroup }) {
  const { settings, set, problem } = useSettings();
  if (aboutCountry.includes(group.code)) {
    return (
      <div className="mend-offer">
        <CountryQuestion settings={settings} set={set} />
        <ProblemLine problem={problem} />
      </div>
    );
  }
  if (!aboutDates.includes(group.code)) return null;
  return (
    <div className="mend-offer">
      <DateOrderQuestion settings={settings} set={set} />
      <ProblemLine problem={problem} />
    </div>
  );
}
