select "head" from "epoch";

select "publisher_id", "number" from "publication" where "number" in ($1, $2);

select g.release, g.lens, g.fact, array_agg(distinct g.scope) as scopes, array_agg(g.state) as states,
encode(sha256(convert_to(string_agg(distinct g.said, chr(10) order by g.said), 'UTF8')), 'hex') as fingerprint
from (
select c.release, c.lens, c.fact, c.scope, c.state,
(c.state || ' ' || (c.body -> 'values')::text) collate "C" as said
from fact c where ((c.publisher_id, c.release) in (select * from unnest($1::int[], $2::int[])) and ("c"."since" <= $3::int and ("c"."until" is null or "c"."until" > $4::int)))
) as g group by g.release, g.lens, g.fact;

select c.release, c.lens, c.fact, c.scope, c.subject, c.state, c.stale, c.body from (
select c.*, row_number() over (partition by c.release, c.lens, c.fact order by c.ordinal) as place
from fact c where ((c.publisher_id, c.release) in (select * from unnest($1::int[], $2::int[])) and ("c"."since" <= $3::int and ("c"."until" is null or "c"."until" > $4::int)))
) as c where c.place <= $5::int order by c.release, c.ordinal;
