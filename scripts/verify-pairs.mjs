import { launch } from "./launch.mjs";

launch("verify-pairs/verify-pairs.ts");
