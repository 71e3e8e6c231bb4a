import type { NextConfig } from "next";

/** Headers that are the same for every answer; the content security policy with its nonce is made in proxy.ts. */
const steadyHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  },
];

/** What proxy.ts does not answer for must not be framed either. */
const apiPolicy = { key: "Content-Security-Policy", value: "frame-ancestors 'none'" };

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  typedRoutes: true,
  // A file of patients may have 1 MB: what is a little larger is refused in words, by the action.
  experimental: { serverActions: { bodySizeLimit: "3mb" } },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ["pdfkit", "pg"],
  headers: async () => [
    { source: "/:path*", headers: steadyHeaders },
    { source: "/api/:path*", headers: [apiPolicy] },
  ],
};

export default config;
