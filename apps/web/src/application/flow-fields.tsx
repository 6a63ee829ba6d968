import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TitledCode } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import { CheckField } from '../ui/check-field';
import stack from '../ui/stack.module.css';

/** What the channel's electronic flow checks before the application is handed over: all of it, or nothing said. */
export function FlowFields({ conditions }: { readonly conditions: readonly TitledCode[] }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  return (
    <fieldset className={stack['tight']}>
      <legend>
        <strong>{t('intake.flow')}</strong>
      </legend>
      <p className="muted">
        {t('intake.flowHint')} <Link to="/intake-refusals">{t('intake.flowFailed')}</Link>
      </p>
      {conditions.map(({ code, title }, index) => (
        <CheckField key={code} name={`flowPassed/${String(index)}`} value={code}>
          {localized(title)}
        </CheckField>
      ))}
    </fieldset>
  );
}
