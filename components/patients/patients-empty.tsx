import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";

interface Props {
  readonly term: string;
  readonly canRegister: boolean;
}

/** Nobody found: says what was searched, and where. */
export function PatientsEmpty({ term, canRegister }: Props) {
  const title = term ? `No patient matches “${term}”` : "No patient is registered yet";
  return (
    <Empty title={title}>
      {term ? (
        <p>
          Names, numbers and dates of birth of this practice were searched. Try the beginning of the
          family name, “family, given”, the number, or a date as 05-Apr-1961.
        </p>
      ) : null}
      {canRegister ? (
        <p>
          <TextLink href="/patients/new">Register a patient</TextLink>
        </p>
      ) : null}
    </Empty>
  );
}
