import { launch } from "./launch.mjs";

launch("knowledge.ts");
