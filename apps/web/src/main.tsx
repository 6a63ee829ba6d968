import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { whenNotDeputy, whenSignedOut } from './api/client';
import { installationQuery } from './api/installation';
import { queryClient } from './api/query-client';
import { expireSession, sessionQuery, workFor } from './api/session';
import { startI18n } from './i18n/i18n';
import { firstPage, router } from './router';
import './styles/tokens.css';
import './styles/base.css';
import './styles/first-look.css';

whenSignedOut(expireSession);
whenNotDeputy(() => workFor(null));
// On a slow line each wait for an answer is long: who is signed in, the words and the page are asked for at once. What goes wrong
// here the shell says, which asks for the same.
void queryClient.query(sessionQuery).catch(() => undefined);
void queryClient.query(installationQuery).catch(() => undefined);
await Promise.all([startI18n(), firstPage()]);

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
