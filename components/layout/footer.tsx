/** The quiet line under every page: which knowledge speaks, who has reviewed it, and what it is not. */
export function Footer({ knowledgeVersion }: { readonly knowledgeVersion: string }) {
  return (
    <footer className="mt-8 border-t border-line px-4 py-3 text-sm text-quiet lg:px-6">
      knowledge <span className="font-mono">{knowledgeVersion}</span> · not yet reviewed by a
      clinician · decision support, not a diagnosis · free text is not read by the rules
    </footer>
  );
}
