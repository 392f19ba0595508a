import { type DragEvent, type ReactNode, type RefObject, useState } from 'react';
import { droppedFiles, type FoundFile } from './dropped-files.ts';

/** The whole page takes files that are dropped on it. */
export const DropZone = ({
  page,
  onFiles,
  children,
}: {
  readonly page: RefObject<HTMLDivElement | null>;
  /** null for those who may not add documents */
  readonly onFiles: ((files: readonly FoundFile[]) => void) | null;
  readonly children: ReactNode;
}) => {
  const [over, setOver] = useState(false);
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = await droppedFiles(event.dataTransfer);
    if (files.length > 0) onFiles?.(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way in; the buttons are another
    <div
      ref={page}
      onDragOver={(event) => {
        if (onFiles === null || !event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={(event) => onFiles !== null && void drop(event)}
      className={over ? 'min-h-dvh bg-tint-accepted' : 'min-h-dvh'}
    >
      {children}
    </div>
  );
};
