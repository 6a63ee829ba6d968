import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import { DueMark } from '../../ui/due';
import { Fact, Facts } from '../../ui/facts';
import stack from '../../ui/stack.module.css';
import { Tag, type TagTone } from '../../ui/tag';

type Asked = NonNullable<CaseView['conclusions']>['requests'][number];

const tones: Readonly<Record<Asked['state'], TagTone>> = {
  awaited: 'calm',
  silent: 'warn',
  positive: 'good',
  negative: 'bad',
};

/** What other bodies were asked for: each with its own due date, its answer, or its silence. */
export function ConclusionsPart({ caseView: { conclusions, zone, status } }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  if (conclusions === null) return null;
  return (
    <Card title={t('conclusions.title')}>
      <p>{localized(conclusions.title)}</p>
      {conclusions.requests.length === 0 && <p className="muted">{t('conclusions.none')}</p>}
      {conclusions.requests.map((asked) => (
        <AskedBody key={asked.id} asked={asked} zone={zone} isOpen={status === 'open'} />
      ))}
      <CitationMark citation={conclusions.citation} />
    </Card>
  );
}

interface AskedBodyProps {
  readonly asked: Asked;
  readonly zone: string;
  readonly isOpen: boolean;
}

function AskedBody({ asked, zone, isOpen }: AskedBodyProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const { body, state, late, passedOver, answeredAt, number, text } = asked;
  return (
    <section className={stack['tight']} data-conclusion={state}>
      <div className={stack['row']}>
        <h3>{body}</h3>
        <Tag tone={tones[state]}>{t(`conclusions.state.${state}`)}</Tag>
        {late && <Tag tone="bad">{t('path.late')}</Tag>}
        {passedOver && <Tag tone="warn">{t('conclusions.passedOver')}</Tag>}
      </div>
      <Facts>
        <Fact name={t('conclusions.requested')}>{dates.dateTime(asked.requestedAt, zone)}</Fact>
        <Fact name={t('conclusions.received')}>{dates.dateTime(asked.receivedAt, zone)}</Fact>
        <Fact name={t('conclusions.answerDue')}>
          {answeredAt === null ? (
            <DueMark dueAt={asked.dueAt} overdue={state === 'silent'} past={!isOpen} zone={zone} />
          ) : (
            dates.dateTime(asked.dueAt, zone)
          )}
        </Fact>
        <Fact name={t('conclusions.answered')}>{answeredAt && dates.dateTime(answeredAt, zone)}</Fact>
        <Fact name={t('conclusions.number')}>{number}</Fact>
        <Fact name={t('conclusions.text')}>{answeredAt && (text ?? t('party.erased'))}</Fact>
      </Facts>
    </section>
  );
}
