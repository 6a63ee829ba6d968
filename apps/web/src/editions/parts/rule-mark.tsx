import { useTranslation } from 'react-i18next';
import type { AnswerRule, EditionQuestion } from '../../api/views';

interface RuleMarkProps {
  readonly rule: AnswerRule | undefined;
  readonly questions: readonly EditionQuestion[];
}

/** Which answers ask for it, by the numbers of the questions. */
export function RuleMark({ rule, questions }: RuleMarkProps) {
  const { t } = useTranslation();
  if (rule === undefined) return null;
  const answers = (rule.anyOf ?? rule.allOf ?? []).map(({ question, answer }) => {
    const no = questions.findIndex(({ code }) => code === question) + 1;
    const asked = t('editionPart.questions.no', { no });
    return t('editionPart.questions.answered', { question: asked, answer: answer ? t('yes') : t('no') });
  });
  const joint = rule.anyOf ? t('editionPart.questions.or') : t('editionPart.questions.and');
  return <span className="muted">{answers.join(` ${joint} `)}</span>;
}
