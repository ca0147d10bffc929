import { ListBox, ListBoxItem } from 'react-aria-components';
import type { IssueGroup } from '../../../shared/bridge/views';
import { Mark } from '../../components/mark';
import { numberInWords } from '../../times';
import { useWords, type Words } from '../../words';
import { meaningOfSeverity } from './severity';
import './issue-kinds.css';

interface IssueKindsProps {
  readonly groups: readonly IssueGroup[];
  readonly chosen: string;
  readonly choose: (group: string) => void;
}

/** A kind of problem in a few words; the sentence with the row's own numbers stands beside each person. */
export function kindTitle(words: Words, group: IssueGroup): string {
  return words.lookUp(`kind.${group.code}`, { column: group.column }) || group.code;
}

/** The kinds of problem with how many people have each, worst first. */
export function IssueKinds({ groups, chosen, choose }: IssueKindsProps) {
  const words = useWords();
  return (
    <ListBox
      className="issue-kinds"
      aria-label={words.t('check.kinds')}
      items={groups}
      // Items are drawn once and kept: in another language they are others.
      dependencies={[words]}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [first] = keys === 'all' ? [] : [...keys];
        if (first !== undefined) choose(String(first));
      }}
    >
      {(group) => (
        <ListBoxItem className="issue-kind" id={group.id} textValue={`${kindTitle(words, group)} ${group.column}`}>
          <Mark meaning={meaningOfSeverity(group.severity)} />
          <span className="issue-kind-text">
            <span>{kindTitle(words, group)}</span>
            <span className="small soft">
              {words.t(`check.severity.${group.severity}`)} · <bdi>{group.column}</bdi>
            </span>
          </span>
          <span className="issue-kind-count">{numberInWords(words, group.count)}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
