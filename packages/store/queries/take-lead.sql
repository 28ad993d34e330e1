update "epoch" set "epoch" = "epoch" + $1 returning "epoch";
