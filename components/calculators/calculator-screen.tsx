import { Page } from "@/components/layout/page";
import { TextLink } from "@/components/ui/text-link";
import type { calculators } from "@/lib/clinical/calculators/calculators";
import { CalculatorBasis } from "./calculator-basis";
import { CalculatorForm } from "./calculator-form";
import type { Typed } from "./entered-from-text";

interface Props {
  readonly calculator: (typeof calculators)[number];
  /** From the address: what the fields start with. */
  readonly typed: Typed;
}

/** One calculator: what goes in, what comes out, and what it rests on. */
export function CalculatorScreen({ calculator, typed }: Props) {
  return (
    <Page
      title={calculator.title}
      summary={calculator.purpose}
      actions={<TextLink href="/calculators">All calculators</TextLink>}
    >
      <CalculatorForm calculatorId={calculator.id} typed={typed} />
      <CalculatorBasis calculator={calculator} />
    </Page>
  );
}
