import { launch } from "./launch.mjs";

launch("bench-engine/bench-engine.ts");
