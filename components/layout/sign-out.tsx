"use client";

import { LogOut } from "lucide-react";
import { signOut } from "next-auth/react";
import { Button } from "@/components/ui/button";

/** Ends the session on the server, not only in this browser. */
export function SignOut() {
  return (
    <Button variant="secondary" onClick={() => void signOut({ callbackUrl: "/sign-in" })}>
      <LogOut aria-hidden className="size-4" strokeWidth={1.75} />
      <span className="sr-only sm:not-sr-only">Sign out</span>
    </Button>
  );
}
