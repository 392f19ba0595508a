import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiSend } from '../api/client.ts';
import { announce } from '../shell/notices.tsx';

interface Taught {
  readonly file: string;
  readonly outdated: number;
}

/**
 * Teaches the desk, or takes back what was taught; everything that rests on packs is fetched anew.
 * @param said what was done, in a sentence about the file
 */
export const useTeaching = <Given>(
  does: (given: Given) => Promise<Taught>,
  said: (file: string) => string,
  onDone?: () => void,
) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: does,
    onSuccess: ({ file, outdated }) => {
      for (const key of ['codebook', 'packs', 'taught', 'info', 'documents'])
        void client.invalidateQueries({ queryKey: [key] });
      const again =
        outdated === 0
          ? ''
          : ` ${outdated === 1 ? 'One document follows' : `${outdated} documents follow`} it once read again (Library).`;
      announce(`${said(file.split(/[\\/]/).slice(-2).join('/'))}${again}`);
      onDone?.();
    },
  });
};

/** Teaches the desk a pattern or a name. */
export const useTeach = (path: '/codebook/patterns' | '/packs/names', done: string, onTaught: () => void) =>
  useTeaching(
    (body: unknown) => apiSend<Taught>('POST', path, body),
    (file) => `${done} It stands in ${file}.`,
    onTaught,
  );
