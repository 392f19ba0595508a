import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { AccountStore, Role, Token, User } from '../../desk/accounts.ts';
import { MARKS } from '../../desk/handling.ts';
import { RecordError } from '../../record-error.ts';
import { inTransaction } from '../transaction.ts';
import { writeStatement } from '../write-statement.ts';

type Row = Record<string, SQLOutputValue>;

const USER_COLUMNS = 'u.name, u.role, u.clearance, u.active, u.created';

/** Accounts in the record's file. */
export class SqliteAccounts implements AccountStore {
  readonly #database: DatabaseSync;
  readonly #path: string;

  constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.#path = path;
  }

  async users(): Promise<readonly User[]> {
    return this.#database.prepare(`select ${USER_COLUMNS} from users u order by u.name`).all().map(userOf);
  }

  async user(name: string): Promise<User | null> {
    const row = this.#database.prepare(`select ${USER_COLUMNS} from users u where u.name = ?`).get(name);
    return row ? userOf(row) : null;
  }

  async password(name: string): Promise<string | null> {
    const row = this.#database.prepare('select password from users where name = ? and active = 1').get(name);
    return (row?.password as string | undefined) ?? null;
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
      const row = this.#database.prepare(`select ${USER_COLUMNS} from users u where u.name = ?`).get(name);
      if (!row) throw new RecordError('unknown-user', this.#path, `There is no user '${name}'.`);
      const changed = { ...userOf(row), ...change };
      const isLast =
        this.#database
          .prepare("select 1 from users where role = 'administrator' and active = 1 and name <> ? limit 1")
          .get(name) === undefined;
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
    const row = this.#database
      .prepare(
        `select ${USER_COLUMNS} from sessions s join users u on u.name = s.user
         where s.hash = ? and s.expires > ? and u.active = 1`,
      )
      .get(hash, now);
    return row ? userOf(row) : null;
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
    const row = this.#database
      .prepare(
        `select t.* from tokens t join users u on u.name = t.user
         where t.hash = ? and t.revoked is null and (t.expires is null or t.expires > ?) and u.active = 1`,
      )
      .get(hash, now);
    if (!row) return null;
    const token = tokenOf(row);
    return { token, user: (await this.user(token.user))! };
  }

  async tokens(user?: string): Promise<readonly Token[]> {
    const rows =
      user === undefined
        ? this.#database.prepare('select * from tokens order by created, id').all()
        : this.#database.prepare('select * from tokens where user = ? order by created, id').all(user);
    return rows.map(tokenOf);
  }

  async revokeToken(id: string, at: string): Promise<void> {
    this.#write('update tokens set revoked = coalesce(revoked, ?) where id = ?', at, id);
  }

  async countTry(who: string, at: string, since: string, most: number): Promise<number | null> {
    return inTransaction(this.#database, () => {
      const row = this.#database
        .prepare('select count(*) as n from sign_in_failures where who = ? and at >= ?')
        .get(who, since);
      if ((row!.n as number) >= most) return null;
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

const userOf = (row: Row): User => ({
  name: row.name as string,
  role: row.role as Role,
  clearance: MARKS[row.clearance as number]!,
  active: row.active === 1,
  created: row.created as string,
});

const tokenOf = (row: Row): Token => ({
  id: row.id as string,
  user: row.user as string,
  name: row.name as string,
  scopes: JSON.parse(row.scopes as string),
  created: row.created as string,
  expires: row.expires as string | null,
  revoked: row.revoked as string | null,
});
