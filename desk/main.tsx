import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './design/desk.css';
import { queryClient } from './api/query-client.ts';
import { applyTheme, storedTheme } from './design/theme.ts';
import { router } from './router.tsx';

applyTheme(storedTheme());

createRoot(document.getElementById('desk')!).render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </CSPProvider>
  </StrictMode>,
);
