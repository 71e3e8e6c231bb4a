"use client";

import { useEffect } from "react";
import { cssText } from "./css-text";

interface Props {
  readonly topLeft?: string;
  readonly topRight?: string;
  readonly bottomLeft?: string;
}

/**
 * Words in the margins of each printed sheet, which only a style sheet can fill. The sheet is adopted by script:
 * a style element of a later page would carry a nonce that is not the document's, and be refused.
 */
export function SheetMargins({ topLeft, topRight, bottomLeft }: Props) {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const places = { "top-left": topLeft, "top-right": topRight, "bottom-left": bottomLeft };
    const margins = Object.entries(places).map(([place, words]) =>
      words ? `@${place} { content: ${cssText(words)}; font: 9pt sans-serif }` : "",
    );
    sheet.replaceSync(`@media print { @page { ${margins.join(" ")} } }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [topLeft, topRight, bottomLeft]);
  return null;
}
