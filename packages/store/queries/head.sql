select "head" from "epoch";
