import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { whenNotDeputy, whenSignedOut } from './api/client';
import { queryClient } from './api/query-client';
import { endSession, workFor } from './api/session';
import { startI18n } from './i18n/i18n';
import { router } from './router';
import './styles/tokens.css';
import './styles/base.css';

whenSignedOut(endSession);
whenNotDeputy(() => workFor(null));
await startI18n();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
