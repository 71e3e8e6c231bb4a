export const reviewSorts = ["priority", "tier", "due", "recorded"] as const;
export type ReviewSort = (typeof reviewSorts)[number];

export const sortDirections = ["ascending", "descending"] as const;
export type SortDirection = (typeof sortDirections)[number];
