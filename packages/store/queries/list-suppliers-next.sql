select "head" from "epoch";

select c.domain, c.name, c.country, c.parent from (
select distinct on (s.domain) s.domain, s.name, s.name_key, s.country, s.parent
from supplier s join publisher p on p.id = s.publisher_id
where (("s"."since" <= $1::int and ("s"."until" is null or "s"."until" > $2::int)) and s.domain > $3)
order by s.domain, (p.namespace = s.domain) desc, s.since desc, s.publisher_id
) as c where true order by c.domain limit $4::int;

select r.supplier_domain, count(*) filter (where r.relation = 'supplier') as own,
count(*) filter (where r.relation = 'third-party') as third_party,
array_agg(distinct r.kind order by r.kind) as kinds
from release r where r.supplier_domain = any($1::text[]) and (("r"."since" <= $2::int and ("r"."until" is null or "r"."until" > $3::int)) and ("r"."superseded" is null or "r"."superseded" > $4::int))
group by r.supplier_domain;

select count(*) as counted from (
select c.domain, c.name, c.country, c.parent from (
select distinct on (s.domain) s.domain, s.name, s.name_key, s.country, s.parent
from supplier s join publisher p on p.id = s.publisher_id
where (("s"."since" <= $1::int and ("s"."until" is null or "s"."until" > $2::int)))
order by s.domain, (p.namespace = s.domain) desc, s.since desc, s.publisher_id
) as c where true limit $3::int) as capped;
