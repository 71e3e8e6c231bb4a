import { Moment } from "@/components/ui/moment";
import { nextRungWords, rungLabels } from "@/lib/features/safety/rung-words";
import type { AlarmRow } from "@/lib/features/safety/view";

/** How far it has climbed, who has seen it, and what comes next if nothing is done. */
export function AlarmRung({ alarm }: { readonly alarm: AlarmRow }) {
  const { rung, rungAt, nextAt, receipt } = alarm;
  return (
    <>
      <p>
        <strong className={rung === "phone" ? "text-emergency" : "font-semibold"}>
          {rungLabels[rung]}
        </strong>{" "}
        <span className="text-quiet">
          <Moment at={rungAt} />
        </span>
      </p>
      {receipt ? (
        <p>
          Seen by {receipt.by} <Moment at={receipt.at} />
          {nextAt ? (
            <>
              {" "}
              · climbs or asks again <Moment at={nextAt} />
            </>
          ) : null}
        </p>
      ) : (
        <p className="text-quiet">
          {nextAt ? (
            <>
              then {nextRungWords[rung]} <Moment at={nextAt} />
            </>
          ) : (
            "nobody has seen it"
          )}
        </p>
      )}
    </>
  );
}
