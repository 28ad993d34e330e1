select "id" from "publisher" where "namespace" = $1;

insert into "token" ("publisher_id", "hash", "created_at", "revoked_at") values ($1, $2, $3, $4) on conflict ("publisher_id", "hash") do nothing;
