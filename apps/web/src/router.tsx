import { createBrowserRouter, Navigate } from 'react-router';
import { NotFoundPage } from './layout/not-found.page';
import { RouteFault } from './layout/route-fault';
import { Shell } from './layout/shell';

/** Every page is a file of its own, fetched when it is first opened. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    ErrorBoundary: RouteFault,
    children: [
      {
        ErrorBoundary: RouteFault,
        children: [
          { path: '/', lazy: () => import('./queue/queue.page') },
          { path: '/bulk', lazy: () => import('./bulk/bulk.page') },
          { path: '/absences', lazy: () => import('./absences/absences.page') },
          { path: '/sign-in', lazy: () => import('./session/sign-in.page') },
          { path: '/password', lazy: () => import('./session/password.page') },
          { path: '/applications/new', lazy: () => import('./application/new-application.page') },
          { path: '/cases', lazy: () => import('./cases/cases.page') },
          { path: '/cases/:caseId', lazy: () => import('./case/case.page') },
          { path: '/cases/:caseId/replay', lazy: () => import('./replay/replay.page') },
          { path: '/case-looks', lazy: () => import('./looks/looks.page') },
          { path: '/journals', lazy: () => import('./journals/journals.page') },
          { path: '/journals/print', lazy: () => import('./journals/journal-print.page') },
          { path: '/complaints', lazy: () => import('./complaints/complaints.page') },
          { path: '/complaints/new', lazy: () => import('./complaints/new-complaint.page') },
          { path: '/complaints/:complaintId', lazy: () => import('./complaints/complaint.page') },
          { path: '/outages', lazy: () => import('./outages/outages.page') },
          { path: '/outages/new', lazy: () => import('./outages/new-outage.page') },
          { path: '/outages/:outageId', lazy: () => import('./outages/outage.page') },
          { path: '/cases/:caseId/receipts/intake', lazy: () => import('./receipts/intake-receipt.page') },
          {
            path: '/cases/:caseId/receipts/acceptance-refusal',
            lazy: () => import('./receipts/acceptance-refusal-receipt.page'),
          },
          { path: '/intake-refusals', lazy: () => import('./intake-refusals/intake-refusals.page') },
          { path: '/check', lazy: () => import('./check/check.page') },
          { path: '/check/:code', lazy: () => import('./check/check.page') },
          { path: '/overview', lazy: () => import('./overview/overview.page') },
          { path: '/editions', lazy: () => import('./editions/editions.page') },
          { path: '/editions/:editionId', lazy: () => import('./editions/edition.page') },
          { path: '/stages', lazy: () => import('./stages/stages.page') },
          { path: '/monitoring', lazy: () => import('./monitoring/overview/overview.page') },
          { path: '/monitoring/lateness', lazy: () => import('./monitoring/lateness/lateness.page') },
          { path: '/monitoring/durations', lazy: () => import('./monitoring/durations/durations.page') },
          { path: '/monitoring/cases', lazy: () => import('./monitoring/cases/monitored-cases.page') },
          { path: '/monitoring/cases/:caseId', lazy: () => import('./monitoring/cases/stage-line.page') },
          { path: '/monitoring/status', lazy: () => import('./monitoring/status/status.page') },
          { path: '/admin', element: <Navigate to="/admin/officers" replace /> },
          { path: '/admin/officers', lazy: () => import('./admin/officers/officers.page') },
          { path: '/admin/officers/new', lazy: () => import('./admin/officers/new-officer.page') },
          { path: '/admin/officers/:officerId', lazy: () => import('./admin/officers/officer.page') },
          { path: '/admin/bodies', lazy: () => import('./admin/bodies/bodies.page') },
          { path: '/admin/bodies/new', lazy: () => import('./admin/bodies/new-body.page') },
          { path: '/admin/bodies/:bodyId', lazy: () => import('./admin/bodies/body.page') },
          { path: '/admin/calendar', lazy: () => import('./admin/calendar/calendar.page') },
          { path: '/admin/erasure', lazy: () => import('./admin/erasure/erasure.page') },
          { path: '/admin/system', lazy: () => import('./admin/system/system.page') },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);

/** Resolves once the file of the page that was asked for first is there; the shell itself shows loading for the later ones. */
export async function firstPage(): Promise<void> {
  if (router.state.initialized) return;
  await new Promise<void>((resolve) => {
    const leave = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      leave();
      resolve();
    });
  });
}
