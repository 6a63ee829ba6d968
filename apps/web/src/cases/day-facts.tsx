import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { DayField } from '../ui/day-field';
import stack from '../ui/stack.module.css';
import { dayFacts } from './day-words';
import type { TypedDaysProps } from './facts-props';

/** Days of filing and of the end, both included. */
export function DayFacts({ typed, onType, onSearch }: TypedDaysProps) {
  const { t } = useTranslation();
  return (
    <Form
      className={stack['filters'] ?? ''}
      aria-label={t('facts.more')}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch();
      }}
    >
      {dayFacts.map((name) => (
        <DayField
          key={name}
          name={name}
          optional
          label={t(`facts.${name}`)}
          value={typed[name]}
          onChange={(value) => onType(name, value)}
        />
      ))}
      <Button type="submit">{t('cases.search')}</Button>
    </Form>
  );
}
