import { launch } from "./launch.mjs";

launch("verify-dates/verify-dates.ts");
