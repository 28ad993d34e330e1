select "head" from "epoch";

select r.publisher_id, p.namespace, p.name as publisher_name, r.number, r.superseded, r.product, r.version,
r.name, r.name_key, r.kind, r.supplier_domain, r.supplier_name, r.relation, r.author, r.digest, r.media_type,
r.size_bytes, r.format_name, r.format_version, r.published_at, r.node_counts, r.edge_count
from release r join publisher p on p.id = r.publisher_id
where (((("r"."since" <= $1::int and ("r"."until" is null or "r"."until" > $2::int)) and ("r"."superseded" is null or "r"."superseded" > $3::int))) and (r.name_key >= $4 and (r.name_key, p.namespace, r.product) > ($5, $6, $7))) order by r.name_key, p.namespace, r.product limit $8::int;

select l.release, l.lens, l.state, l.facts, l.stale from lens_count l
where l.publisher_id = any($1::int[]) and l.release = any($2::int[])
and ("l"."since" <= $3::int and ("l"."until" is null or "l"."until" > $4::int));

select r.publisher_id, r.product, count(*) as versions from release r
where (r.publisher_id, r.product) in (select * from unnest($1::int[], $2::text[]))
and ("r"."since" <= $3::int and ("r"."until" is null or "r"."until" > $4::int))
group by r.publisher_id, r.product;

select count(*) as counted from (select from release r join publisher p on p.id = r.publisher_id where ((("r"."since" <= $1::int and ("r"."until" is null or "r"."until" > $2::int)) and ("r"."superseded" is null or "r"."superseded" > $3::int))) limit $4::int) as capped;
