import { useTranslation } from 'react-i18next';
import type { EditionStep } from '../../api/views';
import { useWords } from '../../i18n/use-words';

/** What is particular about a step. */
export function useStepMarks(): (step: EditionStep) => string[] {
  const { t } = useTranslation();
  const words = useWords();
  return ({ basis, inspectionAct, childTalk, resolution, roleByHandout = {} }) => [
    ...(basis === 'practice' ? [t('path.practice')] : []),
    ...(inspectionAct ? [t('editionPart.mark.inspection')] : []),
    ...(childTalk ? [t('editionPart.mark.childTalk')] : []),
    ...(resolution ? [t('editionPart.mark.resolution')] : []),
    ...Object.entries(roleByHandout).map(([channel, role]) =>
      t('editionPart.mark.handout', { channel: words.channel(channel), role: words.role(role) }),
    ),
  ];
}
