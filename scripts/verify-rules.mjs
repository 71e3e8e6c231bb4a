import { launch } from "./launch.mjs";

launch("verify-rules/verify-rules.ts");
