import type { DatabaseSync } from 'node:sqlite';
import type { AccountStore, Token, User } from '../../desk/accounts.ts';
import { MARKS } from '../../desk/handling.ts';
import { RecordError } from '../../record-error.ts';
import { counted, row, rows } from '../prepared.ts';
import { inTransaction } from '../transaction.ts';
import { writeStatement } from '../write-statement.ts';

const USERS = 'select u.name, u.role, u.clearance, u.active, u.created from users u';

/** Accounts in the record's file. */
export class SqliteAccounts implements AccountStore {
  readonly #database: DatabaseSync;
  readonly #path: string;

  constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.#path = path;
  }

  async users(): Promise<readonly User[]> {
    return rows<UserRow>(this.#database, `${USERS} order by u.name`).map(userOf);
  }

  async user(name: string): Promise<User | null> {
    const found = row<UserRow>(this.#database, `${USERS} where u.name = ?`, name);
    return found ? userOf(found) : null;
  }

  async password(name: string): Promise<string | null> {
    const active = 'select password from users where name = ? and active = 1';
    return row<{ readonly password: string }>(this.#database, active, name)?.password ?? null;
  }

  async add(user: User, password: string): Promise<void> {
    const { changes } = inTransaction(this.#database, () =>
      this.#run(
        `insert into users (name, role, clearance, password, active, created) values (?, ?, ?, ?, ?, ?)
         on conflict (name) do nothing`,
        user.name,
        user.role,
        MARKS.indexOf(user.clearance),
        password,
        Number(user.active),
        user.created,
      ),
    );
    if (Number(changes) === 0)
      throw new RecordError('exists', this.#path, `There is a user '${user.name}' already. Choose another name.`);
  }

  async change(name: string, change: Partial<Pick<User, 'role' | 'clearance' | 'active'>>): Promise<User> {
    return inTransaction(this.#database, () => {
      const found = row<UserRow>(this.#database, `${USERS} where u.name = ?`, name);
      if (!found) throw new RecordError('unknown-user', this.#path, `There is no user '${name}'.`);
      const changed = { ...userOf(found), ...change };
      const others = "select 1 from users where role = 'administrator' and active = 1 and name <> ? limit 1";
      const isLast = row(this.#database, others, name) === undefined;
      if (isLast && (changed.role !== 'administrator' || !changed.active))
        throw new RecordError('refused', this.#path, `'${name}' is the only administrator. Name another one first.`);
      this.#run(
        'update users set role = ?, clearance = ?, active = ? where name = ?',
        changed.role,
        MARKS.indexOf(changed.clearance),
        Number(changed.active),
        name,
      );
      if (!changed.active) this.#run('delete from sessions where user = ?', name);
      return changed;
    });
  }

  async setPassword(name: string, password: string, keep = ''): Promise<void> {
    inTransaction(this.#database, () => {
      const { changes } = this.#run('update users set password = ? where name = ?', password, name);
      if (Number(changes) === 0) throw new RecordError('unknown-user', this.#path, `There is no user '${name}'.`);
      this.#run('delete from sessions where user = ? and hash <> ?', name, keep);
    });
  }

  async openSession(hash: string, user: string, created: string, expires: string): Promise<void> {
    inTransaction(this.#database, () => {
      this.#run('delete from sessions where expires <= ?', created);
      this.#run(
        'insert into sessions (hash, user, created, expires) values (?, ?, ?, ?)',
        hash,
        user,
        created,
        expires,
      );
    });
  }

  async sessionUser(hash: string, now: string): Promise<User | null> {
    const found = row<UserRow>(
      this.#database,
      `${USERS} join sessions s on s.user = u.name where s.hash = ? and s.expires > ? and u.active = 1`,
      hash,
      now,
    );
    return found ? userOf(found) : null;
  }

  async closeSession(hash: string): Promise<void> {
    this.#write('delete from sessions where hash = ?', hash);
  }

  async addToken(token: Token, hash: string): Promise<void> {
    this.#write(
      'insert into tokens (id, hash, user, name, scopes, created, expires) values (?, ?, ?, ?, ?, ?, ?)',
      token.id,
      hash,
      token.user,
      token.name,
      JSON.stringify(token.scopes),
      token.created,
      token.expires,
    );
  }

  async tokenUser(hash: string, now: string): Promise<{ token: Token; user: User } | null> {
    const found = row<TokenRow>(
      this.#database,
      `select t.* from tokens t join users u on u.name = t.user
       where t.hash = ? and t.revoked is null and (t.expires is null or t.expires > ?) and u.active = 1`,
      hash,
      now,
    );
    if (!found) return null;
    const token = tokenOf(found);
    return { token, user: (await this.user(token.user))! };
  }

  async tokens(user?: string): Promise<readonly Token[]> {
    return rows<TokenRow>(
      this.#database,
      'select * from tokens where ?1 is null or user = ?1 order by created, id',
      user ?? null,
    ).map(tokenOf);
  }

  async revokeToken(id: string, at: string): Promise<void> {
    this.#write('update tokens set revoked = coalesce(revoked, ?) where id = ?', at, id);
  }

  async countTry(who: string, at: string, since: string, most: number): Promise<number | null> {
    return inTransaction(this.#database, () => {
      const tries = 'select count(*) as n from sign_in_failures where who = ? and at >= ?';
      if (counted(this.#database, tries, who, since) >= most) return null;
      this.#run("delete from sign_in_failures where at < strftime('%Y-%m-%dT%H:%M:%fZ', ?, '-1 day')", since);
      const { lastInsertRowid } = this.#run('insert into sign_in_failures (who, at) values (?, ?)', who, at);
      return Number(lastInsertRowid);
    });
  }

  async takeBackTry(number: number): Promise<void> {
    this.#write('delete from sign_in_failures where rowid = ?', number);
  }

  #write(sql: string, ...values: (string | number | null)[]): void {
    inTransaction(this.#database, () => this.#run(sql, ...values));
  }

  #run(sql: string, ...values: (string | number | null)[]) {
    return writeStatement(this.#database, sql).run(...values);
  }
}

type UserRow = Omit<User, 'clearance' | 'active'> & {
  /** index in MARKS */
  readonly clearance: number;
  readonly active: 0 | 1;
};

const userOf = (row: UserRow): User => ({
  name: row.name,
  role: row.role,
  clearance: MARKS[row.clearance]!,
  active: row.active === 1,
  created: row.created,
});

type TokenRow = Omit<Token, 'scopes'> & { readonly scopes: string };

const tokenOf = (row: TokenRow): Token => ({
  id: row.id,
  user: row.user,
  name: row.name,
  scopes: JSON.parse(row.scopes),
  created: row.created,
  expires: row.expires,
  revoked: row.revoked,
});
