"use client";

import { useEffect } from "react";
import { cssText } from "./css-text";

interface Props {
  readonly topLeft: string;
  readonly bottomLeft: string;
}

/**
 * Words in the margins of each printed sheet, which only a style sheet can fill. The sheet is adopted by script:
 * a style element of a later page would carry a nonce that is not the document's, and be refused.
 */
export function SheetMargins({ topLeft, bottomLeft }: Props) {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@media print { @page {
      @top-left { content: ${cssText(topLeft)}; font: 9pt sans-serif }
      @bottom-left { content: ${cssText(bottomLeft)}; font: 9pt sans-serif }
    } }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [topLeft, bottomLeft]);
  return null;
}
