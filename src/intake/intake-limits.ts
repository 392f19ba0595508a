/** What a source may cost at most before it is refused. */
export interface IntakeLimits {
  /** of the source as it came */
  readonly bytes: number;
  /** of all parts that are unpacked from an archive, together */
  readonly unpackedBytes: number;
  /** unpacked bytes for each packed byte, once a part is larger than a megabyte */
  readonly unpackRatio: number;
  readonly pages: number;
}

const MEGABYTE = 1024 * 1024;

/** What a machine of a desk reads without danger: far more than documents hold, far less than memory. */
export const DEFAULT_LIMITS: IntakeLimits = {
  bytes: 100 * MEGABYTE,
  unpackedBytes: 200 * MEGABYTE,
  unpackRatio: 200,
  pages: 5000,
};
