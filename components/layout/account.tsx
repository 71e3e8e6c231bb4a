import { SignOut } from "./sign-out";
import { ThemeToggle } from "./theme-toggle";

interface Props {
  readonly name: string;
  readonly role: string;
}

/** Who is signed in on this, perhaps shared, computer, and the way out. */
export function Account({ name, role }: Props) {
  return (
    <div className="flex shrink-0 items-center gap-2">
      <p className="text-right leading-tight sm:mr-2">
        <span className="sr-only">Signed in as </span>
        {name}
        <span className="block text-sm text-quiet">{role}</span>
      </p>
      <ThemeToggle />
      <SignOut />
    </div>
  );
}
