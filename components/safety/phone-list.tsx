import { Notice } from "@/components/ui/notice";
import type { Phone } from "@/lib/features/practice/settings";

/** Whom to call when the ladder has come to its end. */
export function PhoneList({ phones }: { readonly phones: readonly Phone[] }) {
  return (
    <div className="mb-2">
      <Notice tone="error">
        <p className="font-semibold">Nobody acted on at least one alarm: phone somebody now.</p>
        {phones.length === 0 ? (
          <p>No number is kept: an administrator can enter the phone list under Settings.</p>
        ) : (
          <ul>
            {phones.map(({ label, number, hours }) => (
              <li key={`${label} ${number}`}>
                {label}: <span className="font-mono whitespace-nowrap">{number}</span>
                {hours ? ` (${hours})` : ""}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
