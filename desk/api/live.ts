import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { apiPath } from './client.ts';

/** What the server tells as it happens: which of the kept answers are then out of date. */
const TOUCHES: Readonly<Record<string, readonly string[]>> = {
  job: ['jobs'],
  document: ['documents', 'info', 'overview', 'findings', 'progress', 'jobs', 'views'],
  decision: ['findings', 'finding', 'progress', 'info', 'overview', 'decisions', 'views'],
  names: ['actors', 'places', 'findings', 'views'],
  issue: ['issues'],
};

/**
 * Keeps what is shown in step with the record, whoever changes it. Queries begin with one of the words above
 * (`['findings', …]`); views made of several, such as the chronicle, begin with `views`.
 */
export const useLive = (): void => {
  const client = useQueryClient();
  useEffect(() => {
    const source = new EventSource(apiPath('/events'));
    const touched = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      for (const key of touched) void client.invalidateQueries({ queryKey: [key] });
      touched.clear();
    };
    for (const [type, keys] of Object.entries(TOUCHES))
      source.addEventListener(type, () => {
        for (const key of keys) touched.add(key);
        // A bulk decision tells of hundreds of findings at once; one refresh answers them all.
        timer ??= setTimeout(refresh, 150);
      });
    return () => {
      source.close();
      clearTimeout(timer);
    };
  }, [client]);
};
