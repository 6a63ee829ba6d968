import { useTranslation } from 'react-i18next';
import type { Party } from '../../api/views';
import { useDates } from '../../format/use-format';
import { Card } from '../../ui/card';
import { Fact, Facts } from '../../ui/facts';
import stack from '../../ui/stack.module.css';
import styles from '../case.module.css';

export function PartiesPart({ parties }: { readonly parties: readonly Party[] }) {
  const { t } = useTranslation();
  return (
    <Card id="parties" title={t('case.parties')}>
      <div className={styles['parties']}>
        {parties.map((party) => (
          <PartyFacts key={party.subjectId} party={party} />
        ))}
      </div>
    </Card>
  );
}

function PartyFacts({ party: { role, person } }: { readonly party: Party }) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <div className={stack['tight']}>
      <h3>{t(`party.${role}`)}</h3>
      {person === null ? (
        <p>{t('party.erased')}</p>
      ) : (
        <Facts>
          <Fact name={t('person.fullName')}>{person.fullName}</Fact>
          <Fact name={t('person.iin')}>{person.iin}</Fact>
          <Fact name={t('person.birthDate')}>{person.birthDate && dates.legalDay(person.birthDate)}</Fact>
          <Fact name={t('person.address')}>{person.address}</Fact>
          <Fact name={t('person.phone')}>{person.phone}</Fact>
        </Facts>
      )}
    </div>
  );
}
