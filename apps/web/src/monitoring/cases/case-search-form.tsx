import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import type { CaseSearch } from '../../api/monitoring-queries';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/select-field';
import stack from '../../ui/stack.module.css';
import { TextField } from '../../ui/text-field';
import { searchedStates } from '../board/board-address';

export interface CaseSearchFormProps {
  readonly search: CaseSearch;
  readonly onSearch: (own: Pick<CaseSearch, 'edition' | 'stage' | 'step' | 'state' | 'q'>) => void;
}

/** What only the list is narrowed by: how a case stands, its number, and the step or stage one came from. */
export function CaseSearchForm({ search, onSearch }: CaseSearchFormProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { edition, stage, step, state } = search;
  const own = { ...(edition && { edition }), ...(stage && { stage }), ...(step && { step }) };
  const held = { ...own, ...(state && { state }), ...(search.q && { q: search.q }) };
  const [q, setQ] = useState(search.q ?? '');
  const { state: _, ...others } = held;
  const { q: __, ...unsought } = held;
  return (
    <>
      <Form
        role="search"
        aria-label={t('monitoring.cases.search')}
        className={stack['filters'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          const sought = q.trim().toLowerCase();
          onSearch({ ...unsought, ...(sought !== '' && { q: sought }) });
        }}
      >
        <SelectField
          label={t('monitoring.cases.state')}
          empty={t('monitoring.filter.any')}
          value={state ?? ''}
          onChange={(value) => {
            const chosen = searchedStates.find((one) => one === value);
            onSearch({ ...others, ...(chosen && { state: chosen }) });
          }}
          choices={searchedStates.map((value) => ({ value, label: t(`monitoring.state.${value}`) }))}
        />
        <TextField type="search" label={t('monitoring.cases.id')} value={q} onChange={setQ} />
        <Button type="submit">{t('monitoring.cases.search')}</Button>
      </Form>
      {Object.keys(own).length > 0 && (
        <div className={stack['row']}>
          <span>
            {[edition, step && t('monitoring.step', { no: step }), stage && words.stage(stage)]
              .filter(Boolean)
              .join(', ')}
          </span>
          <Button look="quiet" onPress={() => onSearch({ ...(state && { state }) })}>
            {t('monitoring.cases.anyStep')}
          </Button>
        </div>
      )}
    </>
  );
}
