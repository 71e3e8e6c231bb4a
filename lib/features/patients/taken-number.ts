import { Prisma } from "../../../prisma/generated/client.ts";
import { AppError } from "../../platform/errors.ts";

/** The number is the only thing about a patient that must be unique: says so beside its field, and throws the rest on. */
export function explainTakenNumber(error: unknown): never {
  const taken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
  if (!taken) throw error;
  throw new AppError("invalid", "the number is taken", {
    number: ["A patient with this number is already registered in this practice"],
  });
}
