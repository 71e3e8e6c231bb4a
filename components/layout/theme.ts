export const themeCookie = "theme";

/** The class of the page for a stored choice; empty means that the system's preference holds. */
export function themeClass(stored: string | undefined): "light" | "dark" | "" {
  return stored === "light" || stored === "dark" ? stored : "";
}
