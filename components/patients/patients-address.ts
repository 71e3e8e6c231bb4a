import type { Route } from "next";

/** The list of patients under a sealed search ("" for everyone), from a place in it; null is its beginning. */
export function patientsHref(search: string, cursor: string | null): Route {
  const query = new URLSearchParams();
  if (search) query.set("search", search);
  if (cursor) query.set("cursor", cursor);
  return query.size > 0 ? `/patients?${query}` : "/patients";
}

/** Two registrations side by side. */
export function mergeHref(patientId: string, otherId: string): Route {
  return `/patients/${patientId}/merge?with=${otherId}` as Route;
}
