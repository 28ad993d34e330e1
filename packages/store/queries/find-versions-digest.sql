select "head" from "epoch";

select r.publisher_id, p.namespace, p.name as publisher_name, r.number, r.superseded, r.product, r.version,
r.name, r.name_key, r.kind, r.supplier_domain, r.supplier_name, r.relation, r.author, r.digest, r.media_type,
r.size_bytes, r.format_name, r.format_version, r.published_at, r.node_counts, r.edge_count
from release r join publisher p on p.id = r.publisher_id
where (("r"."since" <= $1::int and ("r"."until" is null or "r"."until" > $2::int)) and r.digest = $3) order by r.number limit $4::int;

select l.release, l.lens, l.state, l.facts, l.stale from lens_count l
where l.publisher_id = any($1::int[]) and l.release = any($2::int[])
and ("l"."since" <= $3::int and ("l"."until" is null or "l"."until" > $4::int));

select s.publisher_id, s.domain, s.country, s.parent from supplier s
where s.publisher_id = any($1::int[]) and s.domain = any($2::text[])
and ("s"."since" <= $3::int and ("s"."until" is null or "s"."until" > $4::int));
