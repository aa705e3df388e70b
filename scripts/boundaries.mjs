/** Checks the import rules over the whole tree; exits 1 with one line per broken rule. */
import { checkBoundaries } from './check_boundaries.mjs'

const { violations, modules } = await checkBoundaries()
for (const { rule, from, to } of violations) console.error(`${rule}: ${from} → ${to}`)
console.log(`boundaries: ${modules} modules, ${violations.length} broken rules`)
process.exit(violations.length === 0 ? 0 : 1)
