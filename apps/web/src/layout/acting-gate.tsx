import { type ReactNode, useEffect } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { actsOnOneCase } from '../api/acting-for';
import { workFor } from '../api/session';
import type { Session } from '../api/views';
import { Loading } from '../ui/loading';

export interface ActingGateProps {
  readonly session: Session | null;
  readonly children: ReactNode;
}

/**
 * A case of one who is away is opened from the deputy's own queue with `?for=` his id: the window works for him on that case,
 * says so above, and works for the deputy again where the queue is.
 */
export function ActingGate({ session, children }: ActingGateProps) {
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const { actsFor = [], workingFor = null } = session ?? {};
  const wanted = actsFor.find(({ officerId }) => officerId === params.get('for'))?.officerId ?? null;
  const goesOver = wanted !== null && wanted !== workingFor?.officerId;
  const comesBack = pathname === '/' && workingFor !== null && actsOnOneCase();
  useEffect(() => {
    if (goesOver) workFor(wanted, true);
    else if (comesBack) workFor(null);
  }, [goesOver, comesBack, wanted]);
  return goesOver || comesBack ? <Loading /> : children;
}
