import type { ComponentProps } from "react";

type Variant = "primary" | "secondary" | "quiet";

const looks: Readonly<Record<Variant, string>> = {
  primary: "bg-accent text-on-accent border-accent hover:bg-accent/90 font-medium",
  secondary: "bg-surface text-ink border-control hover:bg-sunken",
  quiet: "bg-transparent text-accent border-transparent hover:bg-sunken",
};

/** How a button looks, for links that act as one. */
export function buttonClass(variant: Variant, extra = ""): string {
  return `touchable inline-flex h-8 shrink-0 cursor-pointer items-center justify-center gap-2 rounded-md border px-3 text-base whitespace-nowrap transition-colors aria-disabled:cursor-default aria-disabled:opacity-70 ${looks[variant]} ${extra}`;
}

interface Props extends Omit<ComponentProps<"button">, "className"> {
  readonly variant?: Variant;
  readonly extra?: string;
}

export function Button({ variant = "secondary", extra = "", type = "button", ...rest }: Props) {
  return <button type={type} className={buttonClass(variant, extra)} {...rest} />;
}
