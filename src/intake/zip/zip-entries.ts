/** A file in a ZIP archive as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;

/** What a ZIP archive holds (PKWARE APPNOTE 4.3); null when its directory is not where it should be, as when it was cut off. */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: new TextDecoder(flags & 0x800 ? 'utf-8' : 'latin1').decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd)),
      isEncrypted: (flags & 1) === 1,
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const endOf = (view: DataView): number | null => {
  for (let at = view.byteLength - END_LENGTH; at >= 0 && at >= view.byteLength - END_LENGTH - LONGEST_COMMENT; at--)
    if (view.getUint32(at, true) === END) return at;
  return null;
};
