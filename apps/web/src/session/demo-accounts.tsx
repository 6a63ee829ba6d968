import { useTranslation } from 'react-i18next';
import type { DemoAccount } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import styles from './sign-in.module.css';
import { useWords } from '../i18n/use-words';

export interface DemoAccountsProps {
  readonly accounts: readonly DemoAccount[];
  readonly onChoose: (account: DemoAccount) => void;
}

/** Who can be tried: one click signs in. */
export function DemoAccounts({ accounts, onChoose }: DemoAccountsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const localized = useLocalized();
  const bodies = Map.groupBy(accounts, ({ body }) => body.id);
  return (
    <section className={styles['demo']} aria-labelledby="demo">
      <h2 id="demo">{t('signIn.demo.title')}</h2>
      <p className="muted">{t('signIn.demo.text')}</p>
      <div className={styles['bodies']}>
        {[...bodies].map(([id, officers]) => (
          <div key={id} className={styles['body']}>
            <h3>{officers[0] && localized(officers[0].body.name)}</h3>
            <ul className={styles['accounts']}>
              {officers.map((account) => (
                <li key={account.login}>
                  <button type="button" className={styles['account']} onClick={() => onChoose(account)}>
                    <strong>{account.roles.map((role) => words.role(role)).join(', ')}</strong>
                    <span>{account.name}</span>
                    <span className="muted">{account.login}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
