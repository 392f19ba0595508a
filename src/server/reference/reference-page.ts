/** An OpenAPI description as far as the page shows it. */
interface Described {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

interface Operation {
  readonly tags: readonly string[];
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly 'x-permission': string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly description?: string;
    readonly schema: unknown;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: unknown }>> };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema?: unknown }>>;

/** The reference of the API as one page without a script, made from its OpenAPI description. */
export const referencePage = (document: unknown): string => {
  const { info, tags, paths, components } = document as Described;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const sections = tags.map(({ name }) => {
    const own = operations.filter(({ operation }) => operation.tags.includes(name));
    return `<section><h2 id="${slug(name)}">${text(name)}</h2>${own.map(operationHtml).join('')}</section>`;
  });
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) => `<h3 id="schema-${slug(name)}">${text(name)}</h3>${schemaHtml(schema)}`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(info.title)} API ${text(info.version)}</title>
<link rel="stylesheet" href="/api/reference.css">
</head>
<body>
<nav aria-label="Contents"><p><strong>${text(info.title)} API</strong> ${text(info.version)}</p><ul>${tags
    .map(({ name }) => `<li><a href="#${slug(name)}">${text(name)}</a></li>`)
    .join('')}<li><a href="#schemas">Schemas</a></li></ul></nav>
<main>
<h1>${text(info.title)} API</h1>
${info.description
  .split(/\n\n+/)
  .map((paragraph) => `<p>${code(paragraph)}</p>`)
  .join('')}
<p>As data: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
${sections.join('\n')}
<section><h2 id="schemas">Schemas</h2>${schemas.join('')}</section>
</main>
</body>
</html>
`;
};

const operationHtml = ({
  path,
  method,
  operation,
}: {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}): string => {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  const rows = parameters.map(
    ({ name, in: where, required, description: what, schema }) =>
      `<tr><th scope="row"><code>${text(name)}</code>${required ? ' *' : ''}</th><td>${text(where)}</td><td>${typeHtml(schema)}</td><td>${code(what ?? '')}</td></tr>`,
  );
  const body = Object.entries(requestBody?.content ?? {}).map(
    ([type, { schema }]) => `<h4>Body <small>${text(type)}</small></h4>${schemaHtml(schema)}`,
  );
  const answers = Object.entries(responses)
    .filter(([status]) => status !== 'default')
    .flatMap(([status, { content = {} }]) =>
      Object.entries(content).map(
        ([type, { schema }]) =>
          `<h4>${text(status)} <small>${text(type)}</small></h4>${schema ? schemaHtml(schema) : ''}`,
      ),
    );
  return `<article id="${slug(operationId)}"><h3><span class="method">${text(method.toUpperCase())}</span> <code>${text(path)}</code></h3>
<p>${text(summary)}.${description ? ` ${code(description)}` : ''} <small>May ask: ${text(operation['x-permission'])}.</small></p>
${rows.length > 0 ? `<table><thead><tr><th>name</th><th>in</th><th>type</th><th>what</th></tr></thead><tbody>${rows.join('')}</tbody></table>` : ''}
${body.join('')}${answers.join('')}</article>`;
};

interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: unknown;
  readonly anyOf?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly description?: string;
}

const schemaHtml = (given: unknown): string => {
  const schema = (given ?? {}) as JsonSchema;
  if (!schema.properties) return `<p class="type">${typeHtml(schema)}</p>`;
  const rows = Object.entries(schema.properties).map(
    ([name, own]) =>
      `<tr><th scope="row"><code>${text(name)}</code>${schema.required?.includes(name) ? ' *' : ''}</th><td>${typeHtml(own)}</td><td>${code(own.description ?? '')}</td></tr>`,
  );
  return `<details><summary>${Object.keys(schema.properties).length} fields</summary><table><tbody>${rows.join('')}</tbody></table></details>`;
};

/** The type in words; a named schema leads to where it is described. */
const typeHtml = (schema: unknown): string =>
  text(typeOf(schema)).replace(/→(\w+)/g, (_arrow, name: string) => `<a href="#schema-${slug(name)}">${name}</a>`);

const MOST_CHOICES = 12;

const typeOf = (given: unknown): string => {
  const schema = (given ?? {}) as JsonSchema;
  if (schema.$ref) return `→${schema.$ref.split('/').at(-1)!}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) {
    const shown = schema.enum.slice(0, MOST_CHOICES).map((each) => JSON.stringify(each));
    return shown.join(' or ') + (schema.enum.length > MOST_CHOICES ? ' or …' : '');
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map(typeOf).join(' or ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items)}`;
  return [schema.type ?? 'any'].flat().join(' or ');
};

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const text = (value: string): string => value.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** Words between backquotes as code. */
const code = (value: string): string => text(value).replace(/`([^`]+)`/g, '<code>$1</code>');

export const REFERENCE_STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c1b19, #e9e6df); --paper: light-dark(#fbfaf7, #191816);
  --line: light-dark(#dcd8cf, #3a3833); --quiet: light-dark(#5f5b53, #a8a399); --link: light-dark(#1f4e79, #8fbce6); }
* { box-sizing: border-box }
body { margin: 0; display: grid; grid-template-columns: 14rem minmax(0, 1fr); background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif }
nav { position: sticky; top: 0; align-self: start; height: 100vh; overflow: auto; padding: 1.5rem 1rem;
  border-right: 1px solid var(--line) }
nav ul { list-style: none; padding: 0; margin: 0 }
nav li { padding: .15rem 0 }
main { padding: 1.5rem 2rem 4rem; max-width: 64rem }
a { color: var(--link) }
h1 { margin-top: 0 }
h2 { border-top: 1px solid var(--line); padding-top: 1.5rem; margin-top: 2.5rem }
article { margin: 1.75rem 0 }
h3 { font-size: 1rem; margin-bottom: .25rem; overflow-wrap: anywhere }
h4 { font-size: .875rem; margin: .75rem 0 .25rem }
small, .type { color: var(--quiet) }
.method { display: inline-block; min-width: 4rem; font-weight: 700 }
code { font: .9em/1.4 ui-monospace, monospace }
table { border-collapse: collapse; width: 100%; font-size: .875rem }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line);
  overflow-wrap: anywhere }
th { font-weight: 600 }
details { margin: .25rem 0 }
@media (max-width: 48rem) { body { display: block } nav { position: static; height: auto; border: 0 } main { padding: 1rem } }
`;
