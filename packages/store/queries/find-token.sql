select "publisher"."namespace", "token"."created_at" from "token" inner join "publisher" on "publisher"."id" = "token"."publisher_id" where "token"."hash" = $1 and "token"."revoked_at" is null;
