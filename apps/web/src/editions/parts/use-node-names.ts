import { useTranslation } from 'react-i18next';
import type { FlowNode } from '../../api/views';
import type { CodeWords } from '../../i18n/use-words';

/** Nodes by the text's own numbers, as their codes hold them: `process-7`, `condition-2`. */
export function useNodeNames(words: CodeWords): {
  readonly nameOf: (code: string) => string;
  readonly actorOf: (node: FlowNode) => string;
} {
  const { t } = useTranslation();
  return {
    nameOf: (code) => {
      const [, kind, no = ''] = /^(process|condition)-(.+)$/.exec(code) ?? [];
      if (kind === undefined) return code === 'start' ? t('editionPart.flow.start') : code;
      return kind === 'process' ? t('editionPart.flow.process', { no }) : t('editionPart.flow.condition', { no });
    },
    actorOf: ({ actor }) => (actor === 'applicant' ? t('party.applicant') : words.role(actor)),
  };
}
