insert into "publisher" ("namespace", "name") values ($1, $2) on conflict ("namespace") do update set "name" = $3;
