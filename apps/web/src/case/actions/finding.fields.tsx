import { useTranslation } from 'react-i18next';
import type { LookUp } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { DayField } from '../../ui/day-field';
import { RadioField } from '../../ui/radio-field';
import { TextField } from '../../ui/text-field';
import { YesNoField } from '../../ui/yes-no-field';
import type { ActFields } from './act-fields';
import { useStartState } from '../../ui/start-values';

const outcomes = ['found', 'not-found', 'unavailable'] as const;

/** What of the edition's data may be looked up now; those asked for come first, each with what came of it so far. */
export const FetchedDataFields: ActFields = ({ form: { lookUps = [] }, caseView: { zone } }) => {
  const { t } = useTranslation();
  const first = lookUps.find(({ required, state }) => required && state === 'not-yet') ?? lookUps[0];
  return (
    <>
      <RadioField
        name="source"
        label={t('lookUp.which')}
        {...(first ? { defaultValue: first.code } : {})}
        choices={lookUps.map((lookUp) => ({ value: lookUp.code, label: <LookUpLabel lookUp={lookUp} zone={zone} /> }))}
      />
      <RadioField
        name="outcome"
        label={t('lookUp.outcome')}
        hint={t('lookUp.outcomeHint')}
        choices={outcomes.map((outcome) => ({ value: outcome, label: t(`lookUp.state.${outcome}`) }))}
      />
      <TextField name="details" long optional label={t('lookUp.details')} hint={t('lookUp.detailsHint')} />
    </>
  );
};

function LookUpLabel({ lookUp, zone }: { readonly lookUp: LookUp; readonly zone: string }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const dates = useDates();
  const last = lookUp.attempts.at(-1);
  return (
    <>
      {localized(lookUp.title)}
      <span className="muted">
        {' '}
        – {t(`lookUp.state.${lookUp.state}`)}
        {last && `, ${dates.dateTime(last.occurredAt, zone)}`}
      </span>
    </>
  );
}

export const ChildTalkFields: ActFields = ({ form: { children = [] } }) => {
  const { t } = useTranslation();
  const [day, setDay] = useStartState('heldOn');
  const [only] = children.length === 1 ? children : [];
  return (
    <>
      <RadioField
        name="childId"
        label={t('childTalk.child')}
        {...(only ? { defaultValue: only.id } : {})}
        choices={children.map(({ id, name }) => ({ value: id, label: name ?? t('party.erased') }))}
      />
      <DayField name="heldOn" label={t('childTalk.heldOn')} value={day} onChange={setDay} />
      <TextField name="opinion" long label={t('childTalk.opinion')} hint={t('childTalk.opinionHint')} />
      <YesNoField name="agrees" label={t('childTalk.agrees')} hint={t('childTalk.agreesHint')} />
    </>
  );
};
