import { unzipSync } from 'fflate';
import type { IntakeLimits } from '../intake-limits.ts';
import { UnreadableSource } from '../unreadable-source.ts';

const RATIO_FROM = 1024 * 1024;

/**
 * The parts of a ZIP archive whose names are wanted, unpacked within the limits.
 * @throws UnreadableSource when it is broken, or would grow beyond the limits.
 */
export const unpack = (
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  name: string | null,
  limits: IntakeLimits,
): Readonly<Record<string, Uint8Array>> => {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: (part) => {
        if (!wanted(part.name)) return false;
        total += part.originalSize;
        const swollen = part.originalSize > RATIO_FROM && part.originalSize > part.size * limits.unpackRatio;
        if (total > limits.unpackedBytes || swollen)
          throw new UnreadableSource(
            'tooLarge',
            name,
            `unpacks to more than is allowed (${part.name})`,
            'It may be a ZIP bomb; if you trust it, open it and save its text anew.',
          );
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    throw new UnreadableSource(
      'malformed',
      name,
      'is a broken ZIP archive',
      'It may have been cut off: fetch or save it again.',
      error,
    );
  }
};
