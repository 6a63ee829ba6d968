import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { Button, ButtonLink } from './button';
import { Notice } from './notice';

/** Something could not be read: why, and a way on. */
export function FaultNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  const forbidden = problem?.status === 403;
  // What is not available for now says itself what to do: nothing was done wrong here.
  const calm = forbidden || problem?.status === 503;
  return (
    <div role="alert">
      <Notice tone={calm ? 'warn' : 'bad'} title={problem?.title ?? t('fault.noAnswer.title')}>
        <p>{problem ? problem.detail : t('fault.noAnswer.read')}</p>
        {forbidden && (
          <div>
            <ButtonLink to="/">{t('case.toQueue')}</ButtonLink>
          </div>
        )}
        {!forbidden && onRetry && (
          <div>
            <Button onPress={onRetry}>{t('fault.retry')}</Button>
          </div>
        )}
      </Notice>
    </div>
  );
}
