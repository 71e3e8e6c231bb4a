import "server-only";

export { correctResult } from "./correct-result.ts";
export { enterResults } from "./enter-results.ts";
export { reviewResults } from "./review-results.ts";
