// npm run verify:pairs: a second yes never lowers the tier, over every pair of yes/no findings.
import { pairsThatLower, yesPairs } from "../../lib/clinical/vignettes/yes-pairs.ts";

const lowered = pairsThatLower(yesPairs);
console.log(`pairs ${yesPairs.length}`);
console.log(`lowered ${lowered.length}`);
for (const pair of lowered) console.log(`  ${pair.join(" and ")}`);
process.exitCode = lowered.length === 0 ? 0 : 1;
