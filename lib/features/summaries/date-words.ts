const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A date that may lack its day or month: "1999", "Apr-1999", "05-Apr-1999". */
export function dateWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = months[Number(month) - 1];
  return [day, name, year].filter((part) => part !== undefined).join("-");
}
