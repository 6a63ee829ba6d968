import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paperCheckQuery } from '../api/paper-queries';
import type { CheckedPaper } from '../api/views';
import { useDates } from '../format/use-format';
import { Page } from '../layout/page';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Fact, Facts } from '../ui/facts';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import styles from './check.module.css';

/** Of no paper: a made-up one. */
const EXAMPLE = '01234-56789-ABCDE-FGHJK';

/** For everybody who holds a paper: it says number, day and hash, and nothing of whom or what. */
export function Component() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  return (
    <Page title={t('check.title')} lead={t('check.lead')}>
      {code !== '' && <Checked code={code} />}
      <CodeForm key={code} />
    </Page>
  );
}

function Checked({ code }: { readonly code: string }): ReactNode {
  const { t } = useTranslation();
  const found = useQuery(paperCheckQuery(code));
  if (found.isPending) return <Loading lines={4} />;
  if (found.isError) return <FaultNotice error={found.error} />;
  const { paper } = found.data;
  if (paper !== null) return <Confirmed paper={paper} />;
  return (
    <Notice tone="calm" title={t('check.unknown')}>
      <p>{t('check.unknownText')}</p>
    </Notice>
  );
}

function Confirmed({ paper: { number, madeOn, hash } }: { readonly paper: CheckedPaper }) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <Card title={t('check.known')}>
      <Facts>
        <Fact name={t('check.number')}>{number}</Fact>
        <Fact name={t('check.madeOn')}>{dates.legalDay(madeOn)}</Fact>
        <Fact name={t('check.hash')}>
          <code className={styles['hash']}>{hash}</code>
        </Fact>
      </Facts>
      <p>{t('check.compare')}</p>
    </Card>
  );
}

function CodeForm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  return (
    <Form
      className={styles['form'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim() !== '') void navigate(`/check/${encodeURIComponent(code.trim())}`);
      }}
    >
      <TextField
        name="code"
        label={t('check.code')}
        hint={t('check.codeHint', { example: EXAMPLE })}
        autoComplete="off"
        value={code}
        onChange={setCode}
      />
      <Button type="submit">{t('check.go')}</Button>
    </Form>
  );
}
