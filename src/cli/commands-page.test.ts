import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allCommands } from './all-commands.ts';

describe('docs/commands.md', () => {
  const text = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8');
  const sections = new Map(
    text
      .split(/^#+ (?=chancery )/m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')), section]),
  );

  test('has a section for every command with every argument and option', async () => {
    for (const [name, command] of await allCommands()) {
      const section = sections.get(`chancery ${name}`);
      expect(section, name).toBeDefined();
      for (const { flags } of command.options) expect(section, name).toContain(`\`${flags}\``);
      for (const argument of command.registeredArguments) expect(section, name).toContain(`\`${argument.name()}\``);
    }
  });

  test('has no section for what is no command', async () => {
    const known = new Set((await allCommands()).map(([name]) => `chancery ${name}`));
    expect([...sections.keys()].filter((name) => !known.has(name))).toEqual([]);
  });
});
