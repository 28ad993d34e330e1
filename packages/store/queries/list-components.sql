select "head" from "epoch";

select r.publisher_id, p.namespace, p.name as publisher_name, r.number, r.superseded, r.product, r.version,
r.name, r.name_key, r.kind, r.supplier_domain, r.supplier_name, r.relation, r.author, r.digest, r.media_type,
r.size_bytes, r.format_name, r.format_version, r.published_at, r.node_counts, r.edge_count
from release r join publisher p on p.id = r.publisher_id
where (("r"."since" <= $1::int and ("r"."until" is null or "r"."until" > $2::int)) and r.digest = $3) order by r.number limit $4::int;

select c.ordinal, c.id, c.kind, c.name, c.version, c.purl, c.supplier, c.license, c.pointer, c.digests from "node" c
where (c.publisher_id = $1::int and c.release = $2::int and ("c"."since" <= $3::int and ("c"."until" is null or "c"."until" > $4::int)) and true) and c.ordinal > $5::int order by c.ordinal limit $6::int;

select count(*) as counted from (select from "node" c where (c.publisher_id = $1::int and c.release = $2::int and ("c"."since" <= $3::int and ("c"."until" is null or "c"."until" > $4::int)) and true) limit $5::int) as capped;
