import { launch } from "./launch.mjs";

launch("verify-accessibility.ts");
