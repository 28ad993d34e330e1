select "head" from "epoch";

select encode(c.key, 'hex') as key, c.kind, c.name, c.name_key, c.version, c.purl from component c
where ((c.key in (
select found.component from node n cross join lateral (
select o.component from occurrence o
where o.publisher_id = n.publisher_id and o.release = n.release and o.ordinal = n.ordinal limit 1
) as found
where n.digests @> array[$1]::text[] and ("n"."since" <= $2::int and ("n"."until" is null or "n"."until" > $3::int))) and exists (select from occurrence o where o.component = c.key and ("o"."since" <= $4::int and ("o"."until" is null or "o"."until" > $5::int))))) order by c.name_key, encode(c.key, 'hex') collate "C"
limit $6::int;

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

select count(*) as counted from (select from component c where (c.key in (
select found.component from node n cross join lateral (
select o.component from occurrence o
where o.publisher_id = n.publisher_id and o.release = n.release and o.ordinal = n.ordinal limit 1
) as found
where n.digests @> array[$1]::text[] and ("n"."since" <= $2::int and ("n"."until" is null or "n"."until" > $3::int))) and exists (select from occurrence o where o.component = c.key and ("o"."since" <= $4::int and ("o"."until" is null or "o"."until" > $5::int)))) limit $6::int) as capped;
