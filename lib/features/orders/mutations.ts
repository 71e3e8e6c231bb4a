import "server-only";

export { acceptBundle } from "./accept-bundle.ts";
export { recordOrderSafety } from "./record-order-safety.ts";
