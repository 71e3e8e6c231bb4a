import "server-only";

export { amendPresentation } from "./amend-presentation.ts";
export { decideRecommendation } from "./decide-recommendation.ts";
export { recordPresentation } from "./record-presentation.ts";
