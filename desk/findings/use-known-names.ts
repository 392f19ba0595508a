import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { paletteQuery } from '../api/queries.ts';
import type { PaletteAnswer } from '../api/shapes.ts';

/** Whom and what the packs know by the letters of a name; nothing until they answer. */
export const useKnownNames = (name: string): Pick<PaletteAnswer, 'actors' | 'places'> | undefined =>
  useQuery(paletteQuery(useDeferredValue(name.trim()))).data;
