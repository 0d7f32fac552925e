export { decimal, integer, percent, share } from "../domain/text/number-text.ts";
