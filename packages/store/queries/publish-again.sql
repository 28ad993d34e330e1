select "id" from "publisher" where "namespace" = $1;

select "number", "digest", "published_at" from "release" where "publisher_id" = $1 and "product" = $2 and "version" = $3;
