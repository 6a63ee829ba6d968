import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import type { Installation, Session } from '../api/views';

/** Pages that anybody may read: the legal texts as Qamqor applies them, and whether a paper is one of ours. */
const OPEN = /^\/(sign-in$|(editions|check)(\/|$))/;

export interface SessionGateProps {
  readonly session: Session | null;
  readonly installation: Installation | undefined;
  readonly path: string;
  readonly search: string;
  readonly children: ReactNode;
}

export function SessionGate({ session, installation, path, search, children }: SessionGateProps) {
  if (session === null)
    return OPEN.test(path) ? children : <Navigate to="/sign-in" replace state={{ from: path + search }} />;
  if (session.mustChangePassword && path !== '/password') return <Navigate to="/password" replace />;
  // Where only the board is installed there is no queue to begin at.
  if (path === '/' && installation?.parts.includes('cases') === false) return <Navigate to="/monitoring" replace />;
  return children;
}
