import { audit } from './audit.ts';
import type { Desk } from './desk.ts';
import { later } from './later.ts';
import { isPassword } from './password.ts';
import { Problem } from './problem.ts';

/** In which stretch of time how many failures are borne, of a name and from a network address. */
export const WAITING_MINUTES = 15;
const MOST_FAILURES = { name: 8, address: 30 } as const;

/**
 * Whether somebody knows the password of a name. Failures count towards the tries that are borne and stand in the audit
 * log as `failure`. A try counts from its beginning: of many at the same time no more pass than of many in a row.
 * @throws Problem when there were too many, and what `refuse` throws
 */
export const checkIdentity = async (
  name: string,
  password: string,
  { desk, address }: { readonly desk: Desk; readonly address: string | null },
  failure: string,
  refuse: () => never,
): Promise<void> => {
  const { accounts } = desk.record.desk;
  const now = desk.now();
  const since = later(now, -WAITING_MINUTES * 60_000);
  const keys = { name: `name ${name}`, address: `address ${address ?? '?'}` };
  const counted: number[] = [];
  const takeBack = async (): Promise<void> => {
    for (const number of counted) await accounts.takeBackTry(number);
  };
  for (const key of ['name', 'address'] as const) {
    const number = await accounts.countTry(keys[key], now, since, MOST_FAILURES[key]);
    if (number !== null) {
      counted.push(number);
      continue;
    }
    // One that is not even looked at does not make the wait longer.
    await takeBack();
    throw new Problem('too-many', `Too many tries. Wait ${WAITING_MINUTES} minutes.`, {
      headers: { 'retry-after': String(WAITING_MINUTES * 60) },
    });
  }
  if (await isPassword(password, await accounts.password(name))) return takeBack();
  await audit(desk, { name, via: 'session' }, failure, null, { address });
  refuse();
};
