import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { singleKeysCookie, singleKeysState } from "@/components/keys/single-keys";
import { themeClass, themeCookie } from "@/components/layout/theme";
import "./globals.css";
import "./print.css";

export const metadata: Metadata = {
  title: { default: "Backstop", template: "%s · Backstop" },
  robots: { index: false, follow: false },
};

export default async function RootLayout({ children }: LayoutProps<"/">) {
  await headers(); // no page is ever built ahead: each needs the nonce of its request
  const stored = await cookies();
  const theme = themeClass(stored.get(themeCookie)?.value);
  return (
    <html
      lang="en"
      className={`${GeistSans.variable} ${GeistMono.variable} ${theme}`}
      data-single-keys={singleKeysState(stored.get(singleKeysCookie)?.value)}
      suppressHydrationWarning
    >
      <body>{children}</body>
    </html>
  );
}
