import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Problem } from './problem.ts';

/**
 * argon2id (RFC 9106) with 19 MiB, two passes, one lane: the least that OWASP’s password storage cheat sheet names, about
 * 20 ms on one core. Kept as a PHC string, so that a stronger setting can follow without resetting anybody.
 */
const SETTING = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

const LEAST_LENGTH = 12;
const MOST_LENGTH = 200;

const derive = promisify(argon2);

/** @throws Problem when it is too short to keep anybody out, or too long to be one */
export const checkPassword = (password: string, name: string): void => {
  const length = [...password].length;
  if (length < LEAST_LENGTH || length > MOST_LENGTH)
    throw new Problem('refused', `Give a password of ${LEAST_LENGTH} to ${MOST_LENGTH} characters.`);
  if (password.toLowerCase().includes(name.toLowerCase()) || new Set(password).size < 5)
    throw new Problem('refused', 'Give a password that is not the name and not a few characters over and over.');
};

/** The PHC string of a password, with a salt of its own. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  const hash = await hashed(password, salt, SETTING);
  const { memory, passes, parallelism } = SETTING;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(hash)}`;
};

/** Whether the password is the one of a PHC string. Takes as long for nobody (null) as for somebody. */
export const isPassword = async (password: string, phc: string | null): Promise<boolean> => {
  const [, algorithm, version, parameters, salt, hash] = (phc ?? NOBODY).split('$');
  const [memory, passes, parallelism] = (parameters ?? '').split(',').map((each) => Number(each.slice(2)));
  const isKnown = algorithm === 'argon2id' && version === 'v=19';
  if (!isKnown || !memory || !passes || !parallelism || !salt || !hash)
    throw new TypeError('A kept password is no PHC string of argon2id.');
  const expected = Buffer.from(hash, 'base64');
  const setting = { memory, passes, parallelism, tagLength: expected.length };
  const given = await hashed(password, Buffer.from(salt, 'base64'), setting);
  return timingSafeEqual(given, expected) && phc !== null;
};

const NOBODY = `$argon2id$v=19$m=${SETTING.memory},t=${SETTING.passes},p=${SETTING.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

const hashed = (password: string, nonce: Uint8Array, setting: typeof SETTING | Record<keyof typeof SETTING, number>) =>
  derive('argon2id', { message: password.normalize('NFKC'), nonce, ...setting }) as Promise<Buffer>;

const unpadded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '');
