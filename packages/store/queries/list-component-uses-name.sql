select "head" from "epoch";

select encode(c.key, 'hex') as key, c.kind, c.name, c.name_key, c.version, c.purl from component c
where ((c.name_key = $1 and exists (select from occurrence o where o.component = c.key and ("o"."since" <= $2::int and ("o"."until" is null or "o"."until" > $3::int))))) order by c.name_key, encode(c.key, 'hex') collate "C"
limit $4::int;

with k as materialized (
select hex, decode(hex, 'hex') as key from unnest($1::text[]) as hex
), u as materialized (
select k.hex, found.* from k cross join lateral (
select capped.*, row_number() over (order by release, ordinal) as place, count(*) over () as uses from (
select o.publisher_id, o.release, o.ordinal from occurrence o
where o.component = k.key and ("o"."since" <= $2::int and ("o"."until" is null or "o"."until" > $3::int))
order by o.release, o.ordinal limit $4::int
) as capped
) as found where found.place <= $5::int
)
select u.hex as key, p.namespace, r.product, r.version, r.digest, u.uses, (
select n.pointer from node n
where n.publisher_id = u.publisher_id and n.release = u.release and n.ordinal = u.ordinal
) as pointer
from u join release r on r.publisher_id = u.publisher_id and r.number = u.release
join publisher p on p.id = u.publisher_id
order by u.release, u.ordinal;

select count(*) as counted from (select from component c where (c.name_key = $1 and exists (select from occurrence o where o.component = c.key and ("o"."since" <= $2::int and ("o"."until" is null or "o"."until" > $3::int)))) limit $4::int) as capped;
