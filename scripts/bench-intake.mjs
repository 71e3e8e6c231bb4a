import { launch } from "./launch.mjs";

launch("bench-intake/bench-intake.ts");
