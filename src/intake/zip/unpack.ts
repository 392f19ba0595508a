import { crc32, inflateRawSync } from 'node:zlib';
import type { IntakeLimits } from '../intake-limits.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

const RATIO_FROM = 1024 * 1024;
const ENTRY_HEADER = 0x04034b50;
const ENTRY_HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/** Unpacks the files of a ZIP archive one by one, all of them together within the limits. */
export class ZipUnpacker {
  readonly entries: readonly ZipEntry[];
  readonly #bytes: Uint8Array;
  readonly #limits: IntakeLimits;
  #total = 0;

  /**
   * @param name of the archive
   * @throws UnreadableSource when it has no directory
   */
  constructor(bytes: Uint8Array, name: string | null, limits: IntakeLimits) {
    const entries = zipEntries(bytes);
    if (entries === null)
      throw new UnreadableSource(
        'malformed',
        name,
        'is a broken ZIP archive',
        'It may have been cut off: fetch or save it again.',
      );
    this.entries = entries;
    this.#bytes = bytes;
    this.#limits = limits;
  }

  /**
   * One file as it was before it was packed.
   * @param name under which a message speaks of it
   * @throws UnreadableSource when it is damaged, packed in a way that nobody reads here, or too large
   */
  unpack(entry: ZipEntry, name: string | null): Uint8Array {
    const { unpackedBytes, unpackRatio } = this.#limits;
    if (entry.isEncrypted)
      throw new UnreadableSource(
        'encrypted',
        name,
        `has a password in its ZIP archive (${entry.name})`,
        'Unpack it and add the documents in it.',
      );
    const swollen = entry.size > RATIO_FROM && entry.size > entry.packedSize * unpackRatio;
    if (swollen || this.#total + entry.size > unpackedBytes)
      throw new UnreadableSource(
        'tooLarge',
        name,
        `unpacks to more than is allowed (${entry.name})`,
        'It may be a ZIP bomb; if you trust it, open it and save its text anew.',
      );
    this.#total += entry.size;
    if (entry.method !== STORED && entry.method !== DEFLATED)
      throw new UnreadableSource(
        'unsupported',
        name,
        `is packed in a way that is not read (method ${entry.method}, ${entry.name})`,
        'Unpack it and add the documents in it, or pack it again as an ordinary ZIP archive.',
      );
    const unpacked = this.#inflated(entry);
    // what is not as the directory says was damaged on its way, and half a text read as a whole one misleads
    if (unpacked === null || unpacked.length !== entry.size || crc32(unpacked) !== entry.checksum)
      throw new UnreadableSource(
        'malformed',
        name,
        `is damaged in its ZIP archive (${entry.name})`,
        'Fetch or save the archive again.',
      );
    return unpacked;
  }

  /** Null where what lies there cannot be unpacked, or is more than is said of it. */
  #inflated({ offset, packedSize, size, method }: ZipEntry): Uint8Array | null {
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
    if (offset + ENTRY_HEADER_LENGTH > view.byteLength || view.getUint32(offset, true) !== ENTRY_HEADER) return null;
    const start = offset + ENTRY_HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packedSize > view.byteLength) return null;
    // copies, so that one file does not keep the whole archive
    const packed = this.#bytes.slice(start, start + packedSize);
    if (method === STORED) return packed;
    try {
      return new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }));
    } catch {
      return null;
    }
  }
}

/**
 * The parts of a ZIP archive whose names are wanted, unpacked within the limits.
 * @throws UnreadableSource when it or one of them is broken, or they would grow beyond the limits.
 */
export const unpack = (
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  name: string | null,
  limits: IntakeLimits,
): Readonly<Record<string, Uint8Array>> => {
  const archive = new ZipUnpacker(bytes, name, limits);
  return Object.fromEntries(
    archive.entries.filter((entry) => wanted(entry.name)).map((entry) => [entry.name, archive.unpack(entry, name)]),
  );
};
