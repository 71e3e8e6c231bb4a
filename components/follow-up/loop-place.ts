/** Where a list of loops stands. Beside a presentation or on a chart there is no need to say for whom. */
export type LoopPlace = "board" | "offered" | "presentation" | "chart";
