import { Hono } from 'hono';
import type { ApiDeps } from '../deps.ts';
import { answerPage, answerSent, openHeaders } from '../middleware/answer.ts';
import { documentOf } from '../middleware/document-body.ts';
import { entityTag, matchesTag } from '../middleware/entity-tag.ts';
import { paramsOf, pathOf, queryOf } from '../middleware/request.ts';
import { documentHeaders } from '../presentation/document-headers.ts';
import { findDocument } from '../use-cases/find-document.ts';
import { findByDigest } from '../use-cases/find-versions.ts';
import { listComponents, listDependencies, listFacts } from '../use-cases/list-contents.ts';
import { publishDocument } from '../use-cases/publish-document.ts';

/** Documents: publishing them, and what each of them says. */
export function bomRoutes(deps: ApiDeps): Hono {
  return new Hono()
    .post(pathOf('publish'), async (c) => {
      const { as } = queryOf('publish', c);
      const { receipt, created } = await publishDocument(deps, {
        as,
        authorization: c.req.header('authorization'),
        receive: () => documentOf(c, { sizeBytesMax: deps.documentBytesMax, unpacks: false }),
      });
      c.header('location', receipt.links.version);
      return answerSent(c, receipt, created ? 201 : 200);
    })
    .get(pathOf('document'), async (c) => {
      const { sha256 } = paramsOf('document', c);
      const { at } = await findByDigest(deps.db, sha256, queryOf('document', c).at);
      const headers = { ...openHeaders(), ...IMMUTABLE, etag: entityTag(sha256), 'trasluz-at': String(at) };
      if (matchesTag(c.req.header('if-none-match'), sha256)) return c.body(null, 304, headers);
      const { bytes, mediaType } = await findDocument(deps.db, sha256);
      // The database driver's bytes are never shared memory, which is all that the wider type adds.
      return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
        ...headers,
        ...documentHeaders(sha256, mediaType),
      });
    })
    .get(pathOf('components'), async (c) => {
      const { sha256 } = paramsOf('components', c);
      return answerPage(c, await listComponents(deps, sha256, queryOf('components', c)));
    })
    .get(pathOf('facts'), async (c) => {
      const { sha256 } = paramsOf('facts', c);
      return answerPage(c, await listFacts(deps, sha256, queryOf('facts', c)));
    })
    .get(pathOf('dependencies'), async (c) => {
      const { sha256 } = paramsOf('dependencies', c);
      return answerPage(c, await listDependencies(deps, sha256, queryOf('dependencies', c)));
    });
}

/** The bytes behind a digest never change; as a document of its own they may load and run nothing. */
const IMMUTABLE = {
  'cache-control': 'public, max-age=31536000, immutable',
  'content-security-policy': "default-src 'none'; sandbox",
};
