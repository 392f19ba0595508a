import { createHash, randomBytes } from 'node:crypto';

/** Something that opens a session or serves a program: 256 random bits. Only its hash is kept. */
export const newSecret = (prefix: string): string => `${prefix}${randomBytes(32).toString('base64url')}`;

/** What is kept of a secret: sha256 in hexadecimal. Secrets are random, so that no salt is needed. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export const SESSION_COOKIE = 'chancery-session';
export const TOKEN_PREFIX = 'chancery_';
