import type { AgreedLine, LineBack, PreparedLines } from '~/plugin_runtime/plugin_types'
import { authorise } from '#resources/register/dialogs/authorise'
import { withAgreed } from '#resources/register/plugins/agreed_line'
import { withBack } from '#resources/register/plugins/line_back'
import type { LineTools } from '#resources/register/plugins/prepared_step'
import { overridePrice } from '#resources/register/sale/draft_acts'
import type { DraftSale } from '#resources/register/sale/draft_sale'
import { withChosenPrices } from '#resources/register/sale/line_prices'

type Prepared = AgreedLine | LineBack

/** Lines that a plugin brings at prices of their own: all of them go on the sale, or none. */
export function createPreparedLines(tools: LineTools) {
  return (lines: readonly Prepared[]): PreparedLines => {
    const lineIds = lines.map(() => tools.deps.newId())
    return { lineIds, add: () => addAll(tools, lines, lineIds) }
  }
}

async function addAll(
  tools: LineTools,
  lines: readonly Prepared[],
  lineIds: readonly string[]
): ReturnType<PreparedLines['add']> {
  const { selling, mayAdd, onAdded } = tools.deps
  if (!mayAdd()) return { ok: false, reason: 'stopped' }
  const before = selling.draft.value
  let draft = before
  for (const [index, line] of lines.entries()) {
    const lineId = lineIds[index]!
    const step = await ('receiptNumber' in line
      ? withBack(tools, draft, line, lineId)
      : withAgreed(tools, draft, line, lineId))
    if (!step.ok) return step
    draft = step.draft
  }
  const priced = await withAgreedPrices(tools, draft, lines, lineIds)
  // Somebody may have gone on with the sale while a question was answered.
  const isSame = selling.draft.value === before
  if (!priced || !isSame || !selling.change(priced)) return { ok: false, reason: 'stopped' }
  onAdded()
  return { ok: true }
}

/** Overrides the price of what has another one here; null where nobody allowed it. */
async function withAgreedPrices(
  { parts, deps }: LineTools,
  draft: DraftSale,
  lines: readonly Prepared[],
  lineIds: readonly string[]
): Promise<DraftSale | null> {
  let next = withChosenPrices(draft, parts.pricing.value)
  for (const [index, agreed] of lines.entries()) {
    const line = next.lines.find(({ lineId }) => lineId === lineIds[index])
    if ('receiptNumber' in agreed || !line || line.fee) continue
    const { unitPriceMinorE4, note: reason } = agreed
    const { lineId, departmentId, listUnitPriceMinorE4, quantityThousandths } = line
    if (listUnitPriceMinorE4 === unitPriceMinorE4) continue
    const allowed = await authorise(parts, 'line.override_price', {
      ...{ lineId, departmentId, quantityThousandths },
      onMinorE4: listUnitPriceMinorE4,
      offMinorE4: listUnitPriceMinorE4 - unitPriceMinorE4,
    })
    if (!allowed) return null
    const actor = { operatorId: deps.operatorId(), now: deps.now() }
    const override = { unitPriceMinorE4, reason, authorisedById: allowed.authorisedById }
    next = overridePrice(next, line, override, actor)
  }
  return next
}
