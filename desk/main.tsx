import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './design/desk.css';
import { queryClient } from './api/query-client.ts';
import { router } from './router.tsx';

const show = (): void =>
  createRoot(document.getElementById('desk')!).render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </CSPProvider>
    </StrictMode>,
  );

// Until the code of the page is there too, what index.html holds of every page stands. A page that cannot be fetched says so itself.
void router.load().finally(show);
