import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiSend } from '../api/client.ts';
import { announce } from '../shell/notices.tsx';

interface Taught {
  readonly file: string;
  readonly outdated: number;
}

/** Teaches the desk a pattern or a name; everything that rests on packs is fetched anew. */
export const useTeach = (path: '/codebook/patterns' | '/packs/names', done: string, onTaught: () => void) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: unknown) => apiSend<Taught>('POST', path, body),
    onSuccess: ({ file, outdated }) => {
      for (const key of ['codebook', 'packs', 'info', 'documents']) void client.invalidateQueries({ queryKey: [key] });
      const again =
        outdated === 0
          ? ''
          : ` ${outdated === 1 ? 'One document follows' : `${outdated} documents follow`} it once read again (Library).`;
      announce(`${done} It stands in ${file.split(/[\\/]/).slice(-2).join('/')}.${again}`);
      onTaught();
    },
  });
};
