select "token"."hash" from "token" inner join "publisher" on "publisher"."id" = "token"."publisher_id" where "publisher"."namespace" = $1 and "token"."revoked_at" is null limit $2;
