export { instantOf } from "../../domain/local-date.ts";
