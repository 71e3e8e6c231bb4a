import { FieldError } from "@/components/form/field-error";
import { underRowLook } from "./row-look";

interface Props {
  readonly id: string;
  readonly children: string | null;
}

/** What is wrong with an answer, under its whole row. */
export function Problem({ id, children }: Props) {
  if (!children) return null;
  return (
    <div className={underRowLook}>
      <FieldError id={id}>{children}</FieldError>
    </div>
  );
}
