import type { KeyLine } from "@/components/keys/key-line";

/** The keys of the intake, as its list names them. */
export const intakeKeyLines: readonly KeyLine[] = [
  { keys: ["↓", "Enter"], does: "Next question", always: true },
  { keys: ["↑", "Shift + Enter"], does: "Question before", always: true },
  { keys: ["←", "→"], does: "Another answer to this question", always: true },
  { keys: ["Y"], does: "Yes, and on" },
  { keys: ["N"], does: "No, and on" },
  { keys: ["U"], does: "Patient not sure, and on" },
  { keys: ["-"], does: "Not asked: takes the answer back, and on" },
  { keys: ["1 … 9"], does: "That option, where they stand in the row" },
  { keys: ["Space"], does: "Opens a list; letters choose in it, except Y, N and U", always: true },
  { keys: ["/"], does: "Find a question by typing; Enter goes there" },
  { keys: ["Ctrl + Enter", "⌘ + Enter"], does: "Record, also from a field", always: true },
  { keys: ["Esc"], does: "Close this list, or leave the search", always: true },
  { keys: ["?"], does: "This list" },
];
