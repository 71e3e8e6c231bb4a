import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CalculatorScreen } from "@/components/calculators/calculator-screen";
import { readTyped } from "@/components/calculators/entered-from-text";
import { NoPermission } from "@/components/layout/no-permission";
import { findCalculator } from "@/lib/clinical/calculators/calculators";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

type Props = PageProps<"/calculators/[calculatorId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const calculator = findCalculator((await params).calculatorId);
  return { title: calculator?.title ?? "Calculator" };
}

export default async function CalculatorPage({ params, searchParams }: Props) {
  const { calculatorId } = await params;
  const actor = await requireActorOrSignIn(`/calculators/${calculatorId}`);
  if (!can(actor, "knowledge.read")) return <NoPermission to="use the calculators" />;
  const calculator = findCalculator(calculatorId);
  if (!calculator) notFound();
  const query = await searchParams;
  const typed = readTyped(calculator.inputs, (name) => query[name]);
  return <CalculatorScreen calculator={calculator} typed={typed} />;
}
