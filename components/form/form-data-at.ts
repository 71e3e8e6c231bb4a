const readAt = new WeakMap<Event, FormData>();

/** What the form holds at this event, read once for all who listen to it. */
export function formDataAt(event: Event, form: HTMLFormElement): FormData {
  const data = readAt.get(event) ?? new FormData(form);
  readAt.set(event, data);
  return data;
}
