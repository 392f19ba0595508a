import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiGet, apiSend } from '../../api/client.ts';
import type { Job, Listed } from '../../api/shapes.ts';
import { announce } from '../../shell/notices.tsx';

/** What is being read in the background, and what was lately. Asked anew while something runs, in case no word comes. */
export const useJobs = () =>
  useQuery({
    queryKey: ['jobs'],
    queryFn: ({ signal }) => apiGet<Listed<Job>>('/jobs', {}, signal),
    refetchInterval: ({ state }) => (state.data?.items.some(isRunning) ? 1500 : false),
  });

export const isRunning = ({ state }: Job): boolean => state === 'waiting' || state === 'running';

/** Brings files in: they are sent as they are and read in the background. */
export const useAddFiles = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (files: readonly File[]) => {
      const form = new FormData();
      for (const file of files) form.append('files', file, file.webkitRelativePath || file.name);
      return apiSend<unknown>('POST', '/documents', form);
    },
    onSuccess: (_, files) => {
      announce(files.length === 1 ? `${files[0]!.name} is being read.` : `${files.length} files are being read.`);
      void client.invalidateQueries({ queryKey: ['jobs'] });
    },
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
