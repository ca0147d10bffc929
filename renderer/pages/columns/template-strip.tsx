import { dropTemplate } from '../../bridge';
import { Button } from '../../components/button';
import { DropArea } from '../../components/drop-area';
import { ProblemLine } from '../../components/problem-line';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

/** The last part of a path, whatever system wrote it. */
function fileNameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** The vendor's own file that teaches the columns: which one it is, or where to get it. */
export function TemplateStrip() {
  const { t } = useWords();
  const { card, view, changed } = useFeed();
  const action = useAction();
  const destination = view.feed.destination;
  const template = typeof destination === 'object' ? destination.template : view.feed.settings.template;
  const taken = (done: unknown) => {
    if (done !== undefined && done !== null) changed();
  };
  return (
    <>
      <DropArea
        label={t('template.drop')}
        className="template-strip"
        onFile={(file) => void action.follow('createFeed', dropTemplate(card.id, file)).then(taken)}
      >
        <p>
          {template === undefined
            ? t(destination === 'connecteam' ? 'template.connecteam' : 'template.none', { vendor: card.vendor })
            : t('template.learned', { file: fileNameOf(template) })}
        </p>
        <Button
          onPress={() => void action.run('chooseTemplate', { feed: card.id }).then(taken)}
          busy={action.busy === 'chooseTemplate'}
        >
          {template === undefined ? t('template.choose') : t('template.other')}
        </Button>
      </DropArea>
      <ProblemLine problem={action.problem} />
    </>
  );
}
