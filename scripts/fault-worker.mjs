import { launch } from "./launch.mjs";

launch("fault-worker/fault-worker.ts");
