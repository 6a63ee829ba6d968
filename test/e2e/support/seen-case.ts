export type CaseAction =
  | 'register-application'
  | 'refuse-acceptance'
  | 'forward-to-head'
  | 'assign-executor'
  | 'record-examination'
  | 'draft-result'
  | 'return-for-rework'
  | 'submit-for-decision'
  | 'decide-by-administration'
  | 'sign-result'
  | 'register-result'
  | 'issue-result'
  | 'withdraw-application'
  | 'request-conclusions'
  | 'record-conclusion';

/** What the browser tests read of a case. */
export interface SeenCase {
  readonly status: 'open' | 'closed';
  readonly outcome: string | null;
  readonly step: { readonly role: string } | null;
  readonly allowedActions: readonly CaseAction[];
  readonly forms: readonly {
    readonly action: CaseAction;
    readonly executors?: readonly { readonly id: string; readonly name: string }[];
    readonly inspectionActRequired?: boolean;
    readonly inPerson?: boolean;
    readonly register?: { readonly asksForEnd: boolean };
    readonly results?: readonly {
      readonly code: string;
      readonly favourable: boolean;
      readonly parts: readonly { readonly code: string }[];
    }[];
  }[];
}
