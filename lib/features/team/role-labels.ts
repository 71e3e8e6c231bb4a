export { roleLabels, roles } from "../../platform/actor.ts";
