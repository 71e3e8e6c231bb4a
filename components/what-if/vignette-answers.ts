import type { Answers } from "@/lib/clinical/engine/answers";
import ada from "@/lib/clinical/vignettes/ada-cord-compression.json";
import ben from "@/lib/clinical/vignettes/ben-cauda-equina.json";
import carla from "@/lib/clinical/vignettes/carla-spinal-metastases.json";
import dev from "@/lib/clinical/vignettes/dev-spinal-infection.json";
import edith from "@/lib/clinical/vignettes/edith-fragility-fracture.json";
import frank from "@/lib/clinical/vignettes/frank-myeloma-question.json";
import george from "@/lib/clinical/vignettes/george-aneurysm.json";
import hana from "@/lib/clinical/vignettes/hana-spondyloarthritis.json";
import ivan from "@/lib/clinical/vignettes/ivan-acute-sciatica.json";
import jo from "@/lib/clinical/vignettes/jo-simple-back-pain.json";
import kit from "@/lib/clinical/vignettes/kit-incomplete-checklist.json";
import lena from "@/lib/clinical/vignettes/lena-child.json";
import mo from "@/lib/clinical/vignettes/mo-neutropenic-sepsis.json";
import nora from "@/lib/clinical/vignettes/nora-unexamined-weakness.json";
import omar from "@/lib/clinical/vignettes/omar-major-trauma.json";
import petra from "@/lib/clinical/vignettes/petra-remote-cancer.json";
import type { VignetteName } from "./vignette-names";

/** The answers of the fictional patients. Loaded only when somebody starts from one. */
export const vignetteAnswers: Readonly<Record<VignetteName, Answers>> = {
  "ada-cord-compression": ada.findings,
  "ben-cauda-equina": ben.findings,
  "carla-spinal-metastases": carla.findings,
  "dev-spinal-infection": dev.findings,
  "edith-fragility-fracture": edith.findings,
  "frank-myeloma-question": frank.findings,
  "george-aneurysm": george.findings,
  "hana-spondyloarthritis": hana.findings,
  "ivan-acute-sciatica": ivan.findings,
  "jo-simple-back-pain": jo.findings,
  "kit-incomplete-checklist": kit.findings,
  "lena-child": lena.findings,
  "mo-neutropenic-sepsis": mo.findings,
  "nora-unexamined-weakness": nora.findings,
  "omar-major-trauma": omar.findings,
  "petra-remote-cancer": petra.findings,
};
