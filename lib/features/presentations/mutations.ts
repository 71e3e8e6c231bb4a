import "server-only";

export { decideRecommendation } from "./decide-recommendation.ts";
export { recordPresentation } from "./record-presentation.ts";
