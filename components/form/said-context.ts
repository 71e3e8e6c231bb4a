"use client";

import { createContext } from "react";

/** Keeps what a form said when it was saved, for the reader whose form left the page with its row; null takes it back. */
export const SaidContext = createContext<(words: string | null) => void>(() => undefined);
