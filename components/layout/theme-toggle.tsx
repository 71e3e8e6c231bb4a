"use client";

import { Moon, Sun } from "lucide-react";
import { Button } from "@/components/ui/button";
import { themeCookie } from "./theme";

const year = 60 * 60 * 24 * 365;

/** Switches between light and dark and keeps the choice; until then the system's preference holds. */
export function ThemeToggle() {
  return (
    <Button onClick={switchTheme}>
      <span className="contents dark:hidden">
        <Moon aria-hidden className="size-4" strokeWidth={1.75} />
        <span className="sr-only">Switch to the dark theme</span>
      </span>
      <span className="hidden dark:contents">
        <Sun aria-hidden className="size-4" strokeWidth={1.75} />
        <span className="sr-only">Switch to the light theme</span>
      </span>
    </Button>
  );
}

function switchTheme() {
  const { classList } = document.documentElement;
  const preferred = matchMedia("(prefers-color-scheme: dark)").matches;
  const dark = classList.contains("dark") || (preferred && !classList.contains("light"));
  const [next, last] = dark ? ["light", "dark"] : ["dark", "light"];
  classList.remove(last);
  classList.add(next);
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every clinic's browser
  document.cookie = `${themeCookie}=${next}; path=/; max-age=${year}; samesite=lax`;
}
