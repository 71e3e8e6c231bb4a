import type { Metadata } from "next";
import { sameOriginPath } from "@/components/sign-in/same-origin-path";
import { SignInScreen } from "@/components/sign-in/sign-in-screen";
import { intendedUse } from "@/lib/features/summaries/footer";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next, ended } = await searchParams;
  return (
    <SignInScreen
      next={sameOriginPath(next)}
      ended={ended !== undefined}
      intendedUse={intendedUse}
    />
  );
}
