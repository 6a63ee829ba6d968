import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import styles from './admin.module.css';

/** Shown where it was made, and nowhere else: the page forgets it when it is left, and nobody can ask for it again. */
export function OneTimePassword({ title, password }: { readonly title: string; readonly password: string }) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(password);
    setCopied(true);
  };
  return (
    <Notice live tone="good" title={title}>
      <p>{t('admin.password.once')}</p>
      <code className={styles['password']} data-one-time-password>
        {password}
      </code>
      <div>
        {/* Without a safe connection browsers offer no clipboard. */}
        {'clipboard' in navigator && (
          <Button onPress={() => void copy()}>
            {isCopied ? t('admin.password.copied') : t('admin.password.copy')}
          </Button>
        )}
      </div>
    </Notice>
  );
}
