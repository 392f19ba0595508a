import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiGet, apiSend } from '../../api/client.ts';
import type { Job, Listed } from '../../api/shapes.ts';
import { announce } from '../../shell/notices.tsx';
import { documentsAmong, parcels } from './documents-among.ts';
import type { FoundFile } from './dropped-files.ts';
import { whatIsRead } from './what-is-read.ts';

/** What is being read in the background, and what was lately. Asked anew while something runs, in case no word comes. */
export const useJobs = () =>
  useQuery({
    queryKey: ['jobs'],
    queryFn: ({ signal }) => apiGet<Listed<Job>>('/jobs', {}, signal),
    refetchInterval: ({ state }) => (state.data?.items.some(isRunning) ? 1500 : false),
  });

export const isRunning = ({ state }: Job): boolean => state === 'waiting' || state === 'running';

/** Brings files in: they are sent as they are, many of them in parcels, and read in the background. */
export const useAddFiles = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (files: readonly FoundFile[]) => {
      const { documents, passed } = documentsAmong(files);
      for (const parcel of parcels(documents)) {
        const form = new FormData();
        for (const { file, path } of parcel) form.append('files', file, path);
        await apiSend<unknown>('POST', '/documents', form);
        void client.invalidateQueries({ queryKey: ['jobs'] });
      }
      return { documents, passed };
    },
    onSuccess: ({ documents, passed }) => announce(whatIsRead(documents, passed)),
    onError: (error) => announce(error.message, { problem: true }),
  });
};

/** Fetches what lies at an address, a page, a file or a feed. */
export const useAddAddress = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (url: string) => apiSend<unknown>('POST', '/documents/address', { url }),
    onSuccess: () => {
      announce('The address is being read.');
      void client.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
};
