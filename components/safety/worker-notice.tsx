import { Notice } from "@/components/ui/notice";
import type { SafetyHealth } from "@/lib/features/safety/view";

const untilThen =
  "Until it does, nothing climbs by itself: go by the due dates below, and tell whoever runs Backstop.";

/** Loud while alarms cannot be relied on; nothing while they can. */
export function WorkerNotice({ health }: { readonly health: SafetyHealth }) {
  const { silences, nobodyLeads, mailFault } = health;
  const words = standingWords(health);
  if (!words && silences.length === 0 && !nobodyLeads && !mailFault) return null;
  const dead = health.standing !== "working" && health.standing !== "no_nightly";
  return (
    <div className="mb-4">
      <Notice tone={dead || nobodyLeads ? "error" : "warning"}>
        {words ? (
          <p>
            <strong>{words.title}</strong> {words.rest}
          </p>
        ) : null}
        {nobodyLeads ? (
          <p>
            <strong>Nobody stands on the rung of the safety lead: no reviewer works here.</strong>{" "}
            Alarms that climb call every clinician. An administrator can add a reviewer under Team.
          </p>
        ) : null}
        {mailFault ? (
          <p>
            <strong>E-mail about alarms is set and cannot be sent.</strong> Missing or wrong:{" "}
            {mailFault}. Alarms are shown here all the same. Tell whoever runs Backstop.
          </p>
        ) : null}
        {silences.map((silence) => (
          <p key={silence}>
            <strong>An alarm that is usually raised has been silent.</strong> {silence}. Check that
            what it looks at is still being entered.
          </p>
        ))}
      </Notice>
    </div>
  );
}

function standingWords({ standing, tickedAt }: SafetyHealth) {
  switch (standing) {
    case "working":
      return null;
    case "never":
      return {
        title: "Alarms are not being raised: the safety worker has never looked here.",
        rest: untilThen,
      };
    case "stopped":
      return {
        title: `Alarms are not being raised: the safety worker last looked at ${tickedAt?.text}.`,
        rest: untilThen,
      };
    case "ahead":
      return {
        title: `A clock is wrong: the safety worker last looked at ${tickedAt?.text}, in the future.`,
        rest: "Alarms may come late or not at all: go by the due dates, and tell whoever runs Backstop.",
      };
    case "no_nightly":
      return {
        title: "The full safety sweep of last night did not run.",
        rest: "Alarms are still raised minute by minute. Tell whoever runs Backstop.",
      };
  }
}
