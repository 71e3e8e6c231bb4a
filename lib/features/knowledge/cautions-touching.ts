import { type Caution, cautions } from "../../clinical/knowledge/cautions.ts";
import type { TreatmentShape } from "../../clinical/knowledge/model.ts";

/** The cautions that speak against a treatment or say what must go with it. */
export function cautionsTouching({ affectedBy, precautions = [] }: TreatmentShape): Caution[] {
  return cautions.filter(
    ({ id, affects }) =>
      precautions.includes(id) || (affectedBy !== null && affects.includes(affectedBy)),
  );
}
