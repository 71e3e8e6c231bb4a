import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { investigations } from "@/lib/clinical/knowledge/investigations";
import type { Bundle, BundleLine } from "@/lib/features/orders/view";
import { BundleTitle } from "./bundle-title";

interface Props {
  readonly bundle: Bundle;
  readonly children: ReactNode;
}

/** A concern that can wait longer than the others: named with all that it asks for, opened in place. */
export function FoldedBundle({ bundle, children }: Props) {
  return (
    <details className="printed group/bundle">
      <summary className="touchable flex cursor-pointer items-start gap-1 border-b border-line px-2 py-1.5 hover:bg-sunken">
        <ChevronRight
          aria-hidden
          className="mt-1 size-3.5 shrink-0 group-open/bundle:rotate-90"
          strokeWidth={2}
        />
        <div className="min-w-0">
          <BundleTitle bundle={bundle} />
          <p className="text-sm group-open/bundle:hidden">{bundle.lines.map(inShort).join("; ")}</p>
        </div>
      </summary>
      {children}
    </details>
  );
}

function inShort({ key, label, deadline }: BundleLine): string {
  const test = investigations.find(({ id }) => id === key);
  const name = test?.shortLabel ?? label;
  return deadline ? `${name} (${deadline})` : name;
}
