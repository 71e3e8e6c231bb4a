import "server-only";

export { acceptBundle } from "./accept-bundle.ts";
export { markOrdered } from "./mark-ordered.ts";
export { recordOrderSafety } from "./record-order-safety.ts";
