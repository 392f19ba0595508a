/** A file in a ZIP archive as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** how it is packed: 0 is not at all, 8 is deflated */
  readonly method: number;
  /** CRC-32 of what is unpacked */
  readonly checksum: number;
  /** in bytes */
  readonly packedSize: number;
  /** in bytes */
  readonly size: number;
  /** where its own header begins */
  readonly offset: number;
}

const END = 0x06054b50;
const LARGE_END = 0x06064b50;
const LARGE_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LARGE_END_LENGTH = 56;
const LOCATOR_LENGTH = 20;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** Stands for a value that is too large for its field; a field of 64 bits then has it (ZIP64). */
const ELSEWHERE = 0xffffffff;

/** What a ZIP archive holds (PKWARE APPNOTE 4.3); null when its directory is not where it should be, as when it was cut off. */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOf(view);
  if (directory === null) return null;
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let left = directory.count; left > 0; left--) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) return null;
    const flags = view.getUint16(at + 8, true);
    const [size, packedSize, offset] = largeValues(view, nameEnd, extraEnd, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.push({
      name: new TextDecoder(flags & 0x800 ? 'utf-8' : 'latin1').decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd)),
      isEncrypted: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize: packedSize!,
      size: size!,
      offset: offset!,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
};

/** The values as they are, those that stand elsewhere taken from the field of 64 bits. */
const largeValues = (view: DataView, start: number, end: number, values: readonly number[]): readonly number[] => {
  if (!values.includes(ELSEWHERE)) return values;
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return values.map((value) => {
      if (value !== ELSEWHERE || next + 8 > end) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return values;
};

const directoryOf = (view: DataView): { readonly start: number; readonly count: number } | null => {
  const end = endOf(view);
  if (end === null) return null;
  const locator = end - LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === LARGE_LOCATOR) {
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + LARGE_END_LENGTH <= view.byteLength && view.getUint32(at, true) === LARGE_END)
      return { start: Number(view.getBigUint64(at + 48, true)), count: Number(view.getBigUint64(at + 32, true)) };
  }
  return { start: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
};

const endOf = (view: DataView): number | null => {
  for (let at = view.byteLength - END_LENGTH; at >= 0 && at >= view.byteLength - END_LENGTH - LONGEST_COMMENT; at--)
    if (view.getUint32(at, true) === END) return at;
  return null;
};
