import { useTranslation } from 'react-i18next';
import type { Party } from '../api/views';
import { Button } from '../ui/button';
import stack from '../ui/stack.module.css';
import { TextField } from '../ui/text-field';
import { useStartState } from '../ui/start-values';

/** Who took the result: one press where it is one of those who asked for it. Never filled in unasked, as it is a proof. */
export function ReceivedByField({ parties }: { readonly parties: readonly Party[] }) {
  const { t } = useTranslation();
  const [name, setName] = useStartState('receivedBy');
  const likely = parties.filter(({ role }) => role === 'applicant' || role === 'representative');
  return (
    <div className={stack['tight']}>
      <TextField
        name="receivedBy"
        optional
        label={t('form.receivedBy')}
        hint={t('form.receivedByHint')}
        value={name}
        onChange={setName}
      />
      <div className={stack['row']}>
        {likely.map(
          ({ subjectId, role, person }) =>
            person && (
              <Button key={subjectId} look="quiet" onPress={() => setName(person.fullName)}>
                {t(`party.${role}`)}: {person.fullName}
              </Button>
            ),
        )}
      </div>
    </div>
  );
}
