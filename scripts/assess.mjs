import { launch } from "./launch.mjs";

launch("assess.ts");
