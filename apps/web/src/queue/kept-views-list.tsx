import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNumber } from '../format/use-format';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import stack from '../ui/stack.module.css';
import { TextField } from '../ui/text-field';
import { keepView, keptViewsOf, type KeptView, storeViews } from './kept-views';

export interface KeptViewsProps {
  readonly officerId: string;
  /** The list as it is narrowed now. */
  readonly address: string;
}

/** Lists as the officer narrowed them, kept in this browser; the page says so. */
export function KeptViews({ officerId, address }: KeptViewsProps) {
  const { t } = useTranslation();
  const number = useNumber();
  const [views, setViews] = useState(() => keptViewsOf(officerId));
  const change = (next: readonly KeptView[]): void => {
    storeViews(officerId, next);
    setViews(next);
  };
  return (
    <Disclosure title={t('work.views.title', { number: number(views.length) })} level={2}>
      <div className={stack['tight']}>
        {views.map((view) => (
          <div key={view.name} className={stack['row']}>
            <Link to={view.address}>{view.name}</Link>
            <Button
              look="quiet"
              aria-label={t('work.views.forget', { name: view.name })}
              onPress={() => change(views.filter(({ name }) => name !== view.name))}
            >
              {t('work.views.remove')}
            </Button>
          </div>
        ))}
        <KeepView onKeep={(name) => change(keepView(views, { name, address }))} />
      </div>
    </Disclosure>
  );
}

function KeepView({ onKeep }: { readonly onKeep: (name: string) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  return (
    <Form
      className={stack['filters'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onKeep(name.trim());
        setName('');
      }}
    >
      <TextField label={t('work.views.name')} hint={t('work.views.here')} value={name} onChange={setName} />
      <Button type="submit">{t('work.views.keep')}</Button>
    </Form>
  );
}
