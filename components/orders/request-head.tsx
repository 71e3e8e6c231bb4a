import type { RequestView } from "@/lib/features/orders/view";

interface Props {
  readonly request: RequestView;
  readonly shownAt: RequestView["recordedAt"];
}

const sexes: Readonly<Record<string, string>> = { female: "female", male: "male" };

/** Whom it is about, from whom it comes, and the number to answer on. */
export function RequestHead({ request: { patient, practice }, shownAt }: Props) {
  const { familyName, givenNames, bornText, ageYears, sexAtBirth, number, fictional } = patient;
  return (
    <header className="flex flex-wrap justify-between gap-x-8 gap-y-2">
      <div>
        <p className="text-lg">
          <strong>{familyName.toLocaleUpperCase("en")}</strong>, {givenNames}
        </p>
        <p>
          born {bornText} ({ageYears} y) · {sexes[sexAtBirth] ?? "sex not recorded"} · No. {number}
          {fictional ? " · fictional" : ""}
        </p>
      </div>
      <div className="text-sm">
        <p className="font-semibold">{practice.name}</p>
        {practice.phones.length > 0 ? (
          practice.phones.map(({ label, number: phone, hours }) => (
            <p key={`${label} ${phone}`}>
              {label}: {phone}
              {hours ? ` (${hours})` : ""}
            </p>
          ))
        ) : (
          <p>No practice phone is set: ____________________</p>
        )}
        <p>
          Printed as of <time dateTime={shownAt.iso}>{shownAt.text}</time>
        </p>
      </div>
    </header>
  );
}
