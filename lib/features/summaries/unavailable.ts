/** The only words shown when the rules could not be run (specification, section 10.2). */
export const unavailable = "No recommendation available - use your local red-flag pathway";
