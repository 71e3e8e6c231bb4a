/** What the reader's role allows with results. */
export interface ResultAbilities {
  readonly enter: boolean;
  readonly review: boolean;
  readonly decide: boolean;
}

type ResultAbility = "result.enter" | "result.review" | "recommendation.decide";

/** Asks the one permission table, which the page hands in. */
export function resultAbilities(can: (ability: ResultAbility) => boolean): ResultAbilities {
  return {
    enter: can("result.enter"),
    review: can("result.review"),
    decide: can("recommendation.decide"),
  };
}
