select "digest", "media_type", "size_bytes", "encoding", "body" from "document" where "digest" = $1;
