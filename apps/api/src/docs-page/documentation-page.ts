import type { JsonObject, Language } from '@trasluz/bom';
import {
  DOCUMENT_MEDIA_TYPES,
  PROBLEMS,
  type ProblemCode,
  ROUTES,
  type RouteDefinition,
} from '@trasluz/contract';
import { jsonSchemaOf, namedJsonSchemas } from '@trasluz/contract/openapi';
import { escaped } from './escaped.ts';
import { typeText } from './type-text.ts';
import { WORDS } from './words.ts';

/** The documentation of the API as one page without scripts, made from the same tables as the API itself. */
export function documentationPage(language: Language): string {
  const say = (word: keyof typeof WORDS): string => escaped(WORDS[word][language]);
  const other = language === 'en' ? 'es' : 'en';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('title')}</title><style>${STYLE}</style>
</head>
<body>
<header><h1>${say('title')}</h1><p>${say('intro')}</p>
<p><a href="/v1/openapi.json">${say('openapi')}</a> · <a href="?lang=${other}" hreflang="${other}" lang="${other}">${say('other')}</a></p></header>
<main>
<h2 id="routes">${say('routes')}</h2>
${routeSections(language)}
<h2 id="problems">${say('problems')}</h2><p>${say('problemsIntro')}</p>
${problemTable(language)}
<h2 id="schemas">${say('schemas')}</h2>
${schemaSections()}
</main>
</body>
</html>
`;
}

function routeSections(language: Language): string {
  return Object.entries<RouteDefinition>(ROUTES)
    .map(([name, route]) => routeSection(name, route, language))
    .join('\n');
}

function routeSection(name: string, route: RouteDefinition, language: Language): string {
  const say = (word: keyof typeof WORDS): string => escaped(WORDS[word][language]);
  const answer = route.answer === 'bytes' ? say('bytes') : typeText(asSchema(jsonSchemaOf(route.answer)));
  const notes = [
    ...(route.token ? [say('token')] : []),
    ...bodyNotes(route, language),
    `${say('answer')}: ${route.statuses.join(', ')}: ${answer}`,
    `${say('problems')}: ${route.problems.map(problemLink).join(', ') || '–'}`,
  ];
  return `<section><h3 id="${name}"><code>${route.method} ${escaped(route.path)}</code></h3>
<p>${escaped(route.summary[language])}</p>${parameterTable(route, language)}
<ul>${notes.map((note) => `<li>${note}</li>`).join('')}</ul></section>`;
}

function bodyNotes({ body }: RouteDefinition, language: Language): readonly string[] {
  if (body === undefined) return [];
  if (body !== 'document') {
    return [`${escaped(WORDS.jsonBody[language])}: ${typeText(asSchema(jsonSchemaOf(body)))}`];
  }
  const types = DOCUMENT_MEDIA_TYPES.map((type) => `<code>${escaped(type)}</code>`);
  return [`${escaped(WORDS.body[language])} ${types.join(', ')}`];
}

function parameterTable(route: RouteDefinition, language: Language): string {
  const say = (word: keyof typeof WORDS): string => escaped(WORDS[word][language]);
  const rows = [
    ...parameterRows(route.params, 'path', language),
    ...parameterRows(route.query, 'query', language),
  ];
  if (rows.length === 0) return '';
  return `<table><caption>${say('parameters')}</caption><thead><tr><th>${say('name')}</th><th>${say('place')}</th><th>${say('type')}</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>`;
}

function parameterRows(
  schema: RouteDefinition['params'],
  place: 'path' | 'query',
  language: Language,
): readonly string[] {
  const { properties, required } = asSchema(jsonSchemaOf(schema));
  const needed = Array.isArray(required) ? required : [];
  return Object.entries((properties ?? {}) as Readonly<Record<string, JsonObject>>).map(([name, type]) => {
    const mark = needed.includes(name) ? `, ${escaped(WORDS.required[language])}` : '';
    return `<tr><td><code>${name}</code></td><td>${place}</td><td>${typeText(type)}${mark}</td></tr>`;
  });
}

function problemTable(language: Language): string {
  const say = (word: keyof typeof WORDS): string => escaped(WORDS[word][language]);
  const rows = Object.entries(PROBLEMS).map(([code, { status, title, retryable }]) => {
    const retry = retryable ? ` (${say('retry')})` : '';
    return `<tr id="problem-${code}"><td><code>${code}</code></td><td>${status}</td><td>${escaped(title[language])}${retry}</td></tr>`;
  });
  return `<table><thead><tr><th>${say('code')}</th><th>${say('status')}</th><th>${say('meaning')}</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>`;
}

function problemLink(code: ProblemCode): string {
  return `<a href="#problem-${code}"><code>${code}</code></a>`;
}

function schemaSections(): string {
  return Object.entries(namedJsonSchemas())
    .map(
      ([name, schema]) =>
        `<section><h3 id="schema-${name}">${name}</h3>${typeText(asSchema(schema))}</section>`,
    )
    .join('\n');
}

/** The converter's type allows `undefined` and booleans inside; what it makes of our schemas is plain JSON. */
function asSchema(schema: object): JsonObject {
  return schema as JsonObject;
}

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
code{font:0.9em ui-monospace,monospace;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{border:1px solid color-mix(in srgb,currentColor 25%,transparent);padding:.25rem .5rem;text-align:start;vertical-align:top}
caption{text-align:start;font-weight:600}section{margin-block:1.5rem}h3{margin-block:.5rem}dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:0}dd{margin:0}`;
