import { type ScoreId, scores } from "@/lib/features/results/scores";
import { ChoiceEntry } from "./choice-entry";

/** The items of a score, each with its points; what they come to is worked out when it is recorded. */
export function ScoreEntry({ id }: { readonly id: ScoreId }) {
  const { inputs, limits } = scores[id];
  return (
    <div>
      <p className="max-w-[75ch] px-2 pb-1 text-sm text-quiet">{limits.join(" ")}</p>
      <div className="border-t border-line">
        {inputs.map((input) => (
          <ChoiceEntry
            key={input.id}
            name={`${id}.${input.id}`}
            label={input.label}
            options={input.options.map(({ value, label, points }) => ({
              value,
              label: points === null ? label : `${label}: ${points}`,
            }))}
          />
        ))}
      </div>
    </div>
  );
}
