import { openapi } from '@trasluz/contract/openapi';
import { Hono } from 'hono';
import { documentationPage } from '../docs-page/documentation-page.ts';
import { openHeaders } from '../middleware/answer.ts';
import { languageOf } from '../middleware/language.ts';

/** Where the OpenAPI document is. */
export const OPENAPI_PATH = '/v1/openapi.json';

/** Where people read about the API. */
export const DOCUMENTATION_PATH = '/docs/api';

/** The API described, for machines and for people. */
export function documentationRoutes(): Hono {
  return new Hono()
    .get(OPENAPI_PATH, (c) => c.json(openapi(languageOf(c.req.header('accept-language'))), 200, HEADERS))
    .get(DOCUMENTATION_PATH, (c) => {
      const language = languageOf(c.req.query('lang') ?? c.req.header('accept-language'));
      return c.html(documentationPage(language), 200, { ...HEADERS, ...PAGE });
    });
}

const HEADERS = { ...openHeaders(), 'cache-control': 'no-cache', vary: 'accept-language' };

/** The page is text with one inline style sheet: it may load and run nothing. */
const PAGE = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'" };
