import type { FC } from 'react';
import type { ActionForm, CaseView } from '../../api/views';

export interface ActFieldsProps {
  readonly form: ActionForm;
  readonly caseView: CaseView;
}

/** The fields an action's form shows beside the moment of the act; their names are paths in the command's body. */
export type ActFields = FC<ActFieldsProps>;
