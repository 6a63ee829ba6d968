import { useTranslation } from 'react-i18next';
import type { CaseView, DocumentNeed, DocumentState, FaultyDocument, HandedIn } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { Notice } from '../../ui/notice';
import { Tag } from '../../ui/tag';
import { DropTarget } from '../files/drop-target';
import { FileShelf } from '../files/file-shelf';
import { OtherFiles } from '../files/other-files';
import { useUploads } from '../files/use-uploads';
import styles from '../case.module.css';

export function DocumentsPart({ caseView }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const { caseId, documents, needs, packageComplete, acceptanceRefusal } = caseView;
  const asked = needs.filter(({ state }) => state !== 'not-needed');
  const spared = needs.filter(({ state }) => state === 'not-needed');
  // What stands in the list is shown there; the rest was named in words.
  const besides = documents.filter(({ code }) => !needs.some((need) => need.code === code));
  return (
    <Card id="documents" title={t('case.documents')}>
      {documents.length === 0 && <p className="muted">{t('documents.none')}</p>}
      {asked.length > 0 && <NeedList needs={asked} caseView={caseView} />}
      {besides.length > 0 && <DocumentList documents={besides} />}
      {spared.length > 0 && (
        <Disclosure title={t('intake.notNeeded', { count: spared.length })}>
          <NeedList needs={spared} caseView={caseView} />
        </Disclosure>
      )}
      <OtherFiles caseView={caseView} />
      {packageComplete !== null && <p>{t(packageComplete ? 'documents.complete' : 'documents.incomplete')}</p>}
      {acceptanceRefusal ? (
        <RefusalNotice caseView={caseView} refusal={acceptanceRefusal} />
      ) : (
        <p className="no-print">
          <ButtonLink look="quiet" to={`/cases/${caseId}/receipts/intake`}>
            {t('receipt.printIntake')}
          </ButtonLink>
        </p>
      )}
    </Card>
  );
}

const tones: Readonly<Record<DocumentState, 'good' | 'bad' | 'warn' | 'calm'>> = {
  'handed-in': 'good',
  missing: 'bad',
  open: 'warn',
  'by-body': 'calm',
  'not-needed': 'calm',
};

interface NeedListProps {
  readonly needs: readonly DocumentNeed[];
  readonly caseView: CaseView;
}

function NeedList({ needs, caseView }: NeedListProps) {
  return (
    <ul className={styles['needs']}>
      {needs.map((need) => (
        <NeedLine key={need.code} need={need} caseView={caseView} />
      ))}
    </ul>
  );
}

function NeedLine({ need, caseView }: { readonly need: DocumentNeed; readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { code, title, state, condition, inner, itemsRule, alternative } = need;
  const uploads = useUploads(caseView, code);
  const form = caseView.documents.find((document) => document.code === code)?.form;
  return (
    <DropTarget
      className={inner ? (styles['innerNeed'] ?? '') : ''}
      onFiles={caseView.files.mayChange ? uploads.send : undefined}
    >
      <span>
        {localized(title)}
        {form && <span className="muted"> ({t(`documentForm.${form}`)})</span>}
        {itemsRule === 'one' && <span className="muted"> – {t('intake.oneIsEnough')}</span>}
        {condition && state !== 'handed-in' && <span className="muted"> – {localized(condition)}</span>}
      </span>
      {/* Of those of which one is enough none is missing by itself: the whole is. */}
      {!(alternative && state === 'missing') && <Tag tone={tones[state]}>{t(`documentState.${state}`)}</Tag>}
      <FileShelf caseView={caseView} document={code} title={localized(title)} uploads={uploads} />
    </DropTarget>
  );
}

interface RefusalNoticeProps {
  readonly caseView: CaseView;
  readonly refusal: NonNullable<CaseView['acceptanceRefusal']>;
}

function RefusalNotice({ caseView: { caseId, zone }, refusal }: RefusalNoticeProps) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <Notice tone="bad" title={t('documents.refused', { number: refusal.receiptNumber })}>
      <p>
        {dates.dateTime(refusal.occurredAt, zone)}. {refusal.reason ?? t('party.erased')}
      </p>
      <DocumentList documents={refusal.missing} />
      <p className="no-print">
        <ButtonLink to={`/cases/${caseId}/receipts/acceptance-refusal`}>
          {t('receipt.printRefusal', { count: refusal.copies })}
        </ButtonLink>
      </p>
    </Notice>
  );
}

function DocumentList({ documents }: { readonly documents: readonly (HandedIn | FaultyDocument)[] }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  return (
    <ul>
      {documents.map((document, index) => (
        <li key={index}>
          {document.title ? localized(document.title) : (document.words ?? document.code ?? t('party.erased'))}{' '}
          <span className="muted">
            ({'form' in document ? t(`documentForm.${document.form}`) : t(`documentFault.${document.fault}`)})
          </span>
        </li>
      ))}
    </ul>
  );
}
