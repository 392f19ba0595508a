/**
 * The container of every trained model: `CHMODEL1`, the length of the header (32 bits, little endian), the header as
 * JSON, and the payload: named arrays of integers one after the other, deflated. Reading checks the version that the
 * code understands and the SHA-256 of the inflated payload, so that a model that is old, cut or altered never answers.
 */
const MAGIC = 'CHMODEL1';

const ARRAY_TYPES = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array } as const;
type ArrayType = keyof typeof ARRAY_TYPES;
export type IntegerArray = InstanceType<(typeof ARRAY_TYPES)[ArrayType]>;

/** What a model says of itself. `settings` is what its stage needs besides the arrays (label names, sizes). */
export interface ModelHeader {
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the inflated payload, hexadecimal */
  readonly sha256: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly arrays: readonly { readonly name: string; readonly type: ArrayType; readonly length: number }[];
}

/** The arrays of a model file, by name. */
export interface Model {
  readonly header: ModelHeader;
  /** The named array; throws `ModelError` when the model has none of that name or another type. */
  array<Type extends ArrayType>(name: string, type: Type): InstanceType<(typeof ARRAY_TYPES)[Type]>;
}

/** A model file that cannot be used: not a model, another version, damaged. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly model: string;
  constructor(model: string, what: string) {
    super(`Model ${model}: ${what}`);
    this.model = model;
  }
}

/** The bytes of a model file; the same arrays always give the same bytes. */
export async function writeModel(
  model: Pick<ModelHeader, 'name' | 'version' | 'settings'>,
  arrays: Readonly<Record<string, IntegerArray>>,
): Promise<Uint8Array> {
  const described = Object.entries(arrays).map(([name, array]) => {
    const type = array.constructor.name as ArrayType;
    return { name, type, length: array.length };
  });
  const payload = new Uint8Array(Object.values(arrays).reduce((sum, array) => sum + padded(array.byteLength), 0));
  let at = 0;
  for (const array of Object.values(arrays)) {
    payload.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += padded(array.byteLength);
  }
  const header: ModelHeader = {
    name: model.name,
    version: model.version,
    sha256: await sha256(payload),
    settings: model.settings,
    arrays: described,
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  // Only training writes models; reading them needs no library.
  const { deflateSync } = await import('fflate');
  const body = deflateSync(payload, { level: 9, mem: 12 });
  const bytes = new Uint8Array(12 + head.length + body.length);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(8, head.length, true);
  bytes.set(head, 12);
  bytes.set(body, 12 + head.length);
  return bytes;
}

/**
 * Reads a model file.
 * @param name the model that the caller expects
 * @param major the first number of the versions that the caller understands
 * @throws ModelError when the bytes are no model, another model, another version, or damaged
 */
export async function readModel(bytes: Uint8Array, name: string, major: number): Promise<Model> {
  const header = readHeader(bytes, name);
  if (header.name !== name) throw new ModelError(name, `the file holds the model ${header.name}`);
  if (Number.parseInt(header.version, 10) !== major)
    throw new ModelError(name, `version ${header.version}, but this program reads version ${major}.x; train it again`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = header.arrays.reduce(
    (sum, { type, length }) => sum + padded(length * ARRAY_TYPES[type].BYTES_PER_ELEMENT),
    0,
  );
  const payload = await inflate(bytes.subarray(12 + view.getUint32(8, true)), size, name);
  if ((await sha256(payload)) !== header.sha256) throw new ModelError(name, 'the file is damaged (SHA-256 differs)');
  const found = new Map<string, IntegerArray>();
  let at = 0;
  for (const { name: arrayName, type, length } of header.arrays) {
    const array = new ARRAY_TYPES[type](payload.buffer as ArrayBuffer, payload.byteOffset + at, length);
    found.set(arrayName, array);
    at += padded(array.byteLength);
  }
  return {
    header,
    array(arrayName, type) {
      const array = found.get(arrayName);
      if (!array || array.constructor !== ARRAY_TYPES[type])
        throw new ModelError(name, `there is no ${type} '${arrayName}' in the file`);
      return array as InstanceType<(typeof ARRAY_TYPES)[typeof type]>;
    },
  };
}

function readHeader(bytes: Uint8Array, name: string): ModelHeader {
  const magic = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  if (bytes.length < 12 || magic !== MAGIC) throw new ModelError(name, 'the file is not a model file');
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(8, true);
  if (length > bytes.length - 12) throw new ModelError(name, 'the file is cut short');
  try {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + length))) as ModelHeader;
  } catch {
    throw new ModelError(name, 'the header cannot be read');
  }
}

/** @param size the bytes that come out of a sound file; what comes out of another one is refused by its hash */
async function inflate(body: Uint8Array, size: number, name: string): Promise<Uint8Array> {
  try {
    const payload = await (inflateInNode(body, size) ?? inflateAnywhere(body, size));
    if (payload.length === size) return payload;
  } catch {
    // Whatever is wrong with the bytes, the reader needs to know that they are.
  }
  throw new ModelError(name, 'the file is damaged (it cannot be inflated)');
}

/** In one piece on a thread of its own, where the program runs in Node; in a stream's small pieces it takes three times as long. */
function inflateInNode(body: Uint8Array, size: number): Promise<Uint8Array> | undefined {
  const zlib = globalThis.process?.getBuiltinModule?.('node:zlib');
  if (!zlib) return undefined;
  return new Promise((resolve, reject) => {
    // Room for one byte more, or a second piece is asked for to see that there is none.
    const room = { chunkSize: Math.max(size, 64) + 1, maxOutputLength: size + 1 };
    zlib.inflateRaw(body, room, (error, payload) => {
      if (error) reject(error);
      else resolve(payload.byteOffset % 8 === 0 ? payload : new Uint8Array(payload));
    });
  });
}

async function inflateAnywhere(body: Uint8Array, size: number): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const written = stream.writable.getWriter();
  // What is wrong with the bytes shows at the reading end.
  const ignore = () => {};
  written.write(body as Uint8Array<ArrayBuffer>).catch(ignore);
  written.close().catch(ignore);
  const payload = new Uint8Array(size);
  let at = 0;
  for (const reader = stream.readable.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return payload.subarray(0, at);
    payload.set(value, at);
    at += value.length;
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const crypto = globalThis.process?.getBuiltinModule?.('node:crypto');
  if (crypto) return crypto.createHash('sha256').update(bytes).digest('hex');
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Arrays start at multiples of eight bytes, so that they can be views of the payload. */
function padded(length: number): number {
  return (length + 7) & ~7;
}
