import { launch } from "./launch.mjs";

launch("bench-keys/bench-keys.ts");
