import { z } from 'zod';
import type { Route } from '../route.ts';
import { ROUTES } from '../routes/all-routes.ts';

/** Every route as Markdown tables, for docs/api.md: what it answers, what it takes, who may ask. */
export const apiTables = (): string =>
  Object.entries(ROUTES)
    .map(([tag, routes]) =>
      [
        `### ${tag}`,
        '',
        '| route | what | takes | may ask |',
        '|---|---|---|---|',
        ...routes.map(
          (route) =>
            `| \`${route.method.toUpperCase()} ${route.path}\` | ${cell(route.summary)} | ${takes(route)} | ${route.permission} |`,
        ),
        '',
      ].join('\n'),
    )
    .join('\n');

const takes = ({ query, body, upload }: Route): string => {
  const names = (schema: z.ZodType | undefined) =>
    schema instanceof z.ZodObject ? Object.keys(schema.shape).map((name) => `\`${name}\``) : [];
  return [
    ...names(query),
    ...(body ? [`body: ${names(body).join(', ')}`] : []),
    ...(upload ? [`body: ${upload}`] : []),
  ].join(', ');
};

const cell = (text: string): string => text.replaceAll('|', '\\|');
