import type { FC } from 'react';
import type { ActionForm, CaseView } from '../../api/views';

export interface ActFieldsProps {
  readonly form: ActionForm;
  readonly caseView: CaseView;
  /** When the act happened, as the form says it, in UTC; `null` = just now, or not readable yet. */
  readonly actedAt: string | null;
}

/** The fields an action's form shows beside the moment of the act; their names are paths in the command's body. */
export type ActFields = FC<ActFieldsProps>;
