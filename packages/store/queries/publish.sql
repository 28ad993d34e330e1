select "id" from "publisher" where "namespace" = $1;

select "number", "digest", "published_at" from "release" where "publisher_id" = $1 and "product" = $2 and "version" = $3;

insert into "document" ("digest", "media_type", "size_bytes", "encoding", "body") values ($1, $2, $3, $4, $5) on conflict ("digest") do nothing;

insert into component (key, kind, name, name_key, version, purl)
select decode(r.key, 'hex'), r.kind, r.name, r.name_key, r.version, r.purl
from json_to_recordset($1::json)
as r (key text, kind text, name text, name_key text, version text, purl text)
on conflict (key) do nothing;

select "epoch", "head" from "epoch" for update;

select "number", "digest", "published_at" from "release" where "publisher_id" = $1 and "product" = $2 and "version" = $3;

update supplier set until = $1::int
where publisher_id = $2::int and domain = $3 and until is null
and (name, country, parent) is distinct from
($4::text, $5::text, $6::text);

insert into supplier (publisher_id, domain, since, name, name_key, country, parent)
select $1::int, $2::text, $3::int, $4::text, $5::text, $6::text,
$7::text
where not exists (
select from supplier where publisher_id = $8::int and domain = $9 and until is null
);

insert into "product" ("publisher_id", "product", "since", "until") values ($1, $2, $3, $4) on conflict ("publisher_id", "product") do nothing;

update "release" set "superseded" = $1 where "publisher_id" = $2 and "product" = $3 and "superseded" is null;

insert into "release" ("publisher_id", "number", "since", "until", "superseded", "product", "version", "name", "name_key", "kind", "supplier_domain", "supplier_name", "relation", "author", "digest", "media_type", "size_bytes", "format_name", "format_version", "published_at", "node_counts", "edge_count", "search") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23);

insert into "publication" ("publisher_id", "number", "epoch", "product", "version", "digest", "published_at") values ($1, $2, $3, $4, $5, $6, $7);

insert into "log_entry" ("publisher_id", "number", "record") values ($1, $2, $3);

insert into "outbox" ("number", "topic", "payload", "done_at") values ($1, $2, $3, $4);

insert into occurrence (publisher_id, release, since, ordinal, component)
select $1::int, $2::int, $3::int, r.ordinal, decode(r.component, 'hex')
from json_to_recordset($4::json) as r (ordinal int, component text);

insert into node (publisher_id, release, since, ordinal, id, kind, name, version, purl, supplier, license,
pointer, digests)
select $1::int, $2::int, $3::int, r.*
from json_to_recordset($4::json) as r (ordinal int, id text, kind text, name text, version text, purl text,
supplier text, license text, pointer text, digests text[]);

insert into edge (publisher_id, release, since, ordinal, kind, source, target, source_name, target_name,
pointer, label)
select $1::int, $2::int, $3::int, r.*
from json_to_recordset($4::json) as r (ordinal int, kind text, source text, target text, source_name text,
target_name text, pointer text, label text);

insert into fact (publisher_id, release, since, ordinal, lens, fact, scope, subject, state, stale, body)
select $1::int, $2::int, $3::int, r.*
from json_to_recordset($4::json) as r (ordinal int, lens text, fact text, scope text, subject text,
state text, stale boolean, body jsonb);

insert into lens_count (publisher_id, release, since, lens, state, facts, stale)
select $1::int, $2::int, $3::int, r.*
from json_to_recordset($4::json) as r (lens text, state text, facts int, stale int);

update "epoch" set "head" = $1;
