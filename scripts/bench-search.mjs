import { launch } from "./launch.mjs";

launch("bench-search/bench-search.ts");
