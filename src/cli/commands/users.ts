import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Command, Option } from 'commander';
import { ROLES, type Role } from '../../record/desk/accounts.ts';
import { MARKS, type Mark } from '../../record/desk/handling.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { CliError } from '../cli-error.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { table } from '../table.ts';
import { shown, tell, terminalWidth, write } from '../terminal.ts';
import { whoSitsHere } from '../who-option.ts';

export const usersCommand = (): Command =>
  new Command('users')
    .summary('accounts of a desk that several people work at')
    .description(
      'Accounts of people who work with the record over the desk. A record without any belongs to whoever sits at its ' +
        'machine. Passwords are asked for, or read from the input.',
    )
    .helpCommand(false)
    .addHelpText('after', '\nExamples:\n  $ chancery users add ada --role administrator\n  $ chancery users list')
    .addCommand(addCommand())
    .addCommand(passwordCommand())
    .addCommand(listCommand());

interface AddOptions extends RecordOptions, JsonOption {
  readonly role: Role;
  readonly clearance: Mark;
}

const addCommand = (): Command =>
  withJsonOption(withRecordOption(new Command('add')), 'the account')
    .description('Make an account; the first one is an administrator’s.')
    .argument('<name>', 'by which they sign in and decide')
    .addOption(new Option('--role <role>', 'what they may do').choices(ROLES).default('analyst'))
    .addOption(
      new Option('--clearance <mark>', 'the highest handling mark that they see').choices(MARKS).default('green'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ chancery users add ada --role administrator\n  $ chancery users add bob --role reader --clearance amber < password.txt',
    )
    .action(async (name: string, { role, clearance, json, ...options }: AddOptions) => {
      const isFirst =
        !existsSync(options.record) ||
        (await useRecord(options, 'write', (record) => record.desk.accounts.users())).length === 0;
      if (role !== 'administrator' && isFirst)
        throw new CliError("The first account is an administrator's. Add one with --role administrator.");
      // Before a record is made: who stops at the password leaves none behind.
      const password = await hashedPassword(name);
      const user = { name, role, clearance, active: true, created: new Date().toISOString() };
      await useRecord(options, 'make', async (record) => {
        await record.desk.accounts.add(user, password);
        await noted(record, 'users add', name);
      });
      await write(json ? `${JSON.stringify(user)}\n` : `${name} is ${role} of ${options.record} now.\n`);
    });

const passwordCommand = (): Command =>
  withJsonOption(withRecordOption(new Command('password')), 'the account')
    .description('Give somebody another password; ends their sessions.')
    .argument('<name>', 'whose')
    .addHelpText('after', '\nExamples:\n  $ chancery users password ada')
    .action((name: string, options: RecordOptions & JsonOption) =>
      useRecord(options, 'write', async (record) => {
        const user = await record.desk.accounts.user(name);
        if (!user) throw new CliError(`There is no user '${name}'.`);
        await record.desk.accounts.setPassword(name, await hashedPassword(name));
        await noted(record, 'users password', name);
        await write(options.json ? `${JSON.stringify(user)}\n` : `${name} has another password now.\n`);
      }),
    );

const listCommand = (): Command =>
  withJsonOption(withRecordOption(new Command('list')), 'one account a line')
    .description('Who has an account.')
    .addHelpText('after', '\nExamples:\n  $ chancery users list')
    .action((options: RecordOptions & JsonOption) =>
      useRecord(options, 'read', async (record) => {
        const users = await record.desk.accounts.users();
        if (options.json) for (const user of users) await write(`${JSON.stringify(user)}\n`);
        else if (users.length === 0) tell('There are no accounts: the record belongs to whoever sits here.');
        else
          await write(
            table(
              users,
              [
                { title: 'name', value: ({ name }) => shown(name) },
                { title: 'role', value: ({ role }) => role },
                { title: 'sees up to', value: ({ clearance }) => `TLP:${clearance.toUpperCase()}` },
                { title: 'signs in', value: ({ active }) => (active ? 'yes' : 'no') },
                { title: 'since', value: ({ created }) => created.slice(0, 10) },
              ],
              terminalWidth,
            ),
          );
      }),
    );

const noted = (record: RecordStore, action: string, target: string): Promise<void> =>
  record.desk.audit.append({
    at: new Date().toISOString(),
    who: whoSitsHere(),
    via: 'command',
    action,
    target,
    detail: null,
  });

const hashedPassword = async (name: string): Promise<string> => {
  const { checkPassword, hashPassword } = await import('../../server/password.ts');
  const password = await askedPassword();
  try {
    checkPassword(password, name);
  } catch (error) {
    throw new CliError((error as Error).message, 1, { cause: error });
  }
  return hashPassword(password);
};

/** Typed twice without being shown; from a file or another program its first line. */
const askedPassword = async (): Promise<string> => {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const input = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY === true });
  try {
    if (!process.stdin.isTTY) {
      for await (const line of input) return line;
      throw new CliError('No password was given.');
    }
    const closed = new AbortController();
    input.once('close', () => closed.abort());
    const typed = async (prompt: string) => {
      process.stderr.write(prompt);
      return input.question('', { signal: closed.signal }).finally(() => process.stderr.write('\n'));
    };
    const first = await typed('Password: ');
    const second = await typed('Once more: ');
    if (first !== second) throw new CliError('The two are not the same. Nothing was changed.');
    return first;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError')
      throw new CliError('Stopped. Nothing was changed.', 130, { cause: error });
    throw error;
  } finally {
    input.close();
  }
};
