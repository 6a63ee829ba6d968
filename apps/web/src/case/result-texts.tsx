import { useTranslation } from 'react-i18next';
import type { ActionForm, CaseView } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import { TextField } from '../ui/text-field';

export interface ResultTextsProps {
  /** The result chosen; nothing yet while undefined. */
  readonly result: NonNullable<ActionForm['results']>[number] | undefined;
  readonly draft: CaseView['draft'];
}

/** The text of the result, or of each of its documents. */
export function ResultTexts({ result, draft }: ResultTextsProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  if (result === undefined || result.parts.length === 0) {
    return <TextField name="text" long label={t('form.resultText')} defaultValue={draft?.text ?? ''} />;
  }
  return result.parts.map(({ code, title }, index) => (
    <div key={code}>
      <input type="hidden" name={`parts/${String(index)}/code`} value={code} />
      <TextField
        name={`parts/${String(index)}/text`}
        long
        label={localized(title)}
        hint={t('form.partHint', { no: index + 1, of: result.parts.length })}
        defaultValue={draft?.parts.find((part) => part.code === code)?.text ?? ''}
      />
    </div>
  ));
}
