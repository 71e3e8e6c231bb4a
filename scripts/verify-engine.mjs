import { launch } from "./launch.mjs";

launch("verify-engine/verify-engine.ts");
