import { isWithinSaleHours } from '#app/documents/sale_hours'
import type { AgreedLine } from '~/plugin_runtime/plugin_types'
import { itemAt } from '#resources/register/catalog/item_at'
import { refuseLine, type LineTools, type Step } from '#resources/register/plugins/prepared_step'
import { addLine, type DraftSale } from '#resources/register/sale/draft_sale'
import { withComponents } from '#resources/register/sale/kit_components'
import { lineOfDepartment, lineOfItem } from '#resources/register/sale/line_of_item'
import { localTimeAt } from '#resources/register/sale/local_time'

/** The sale with a line that a plugin brings; its price is looked at when all lines are there. */
export async function withAgreed(
  tools: LineTools,
  draft: DraftSale,
  line: AgreedLine,
  lineId: string
): Promise<Step> {
  const { itemId } = line
  return itemId === null
    ? withWork(tools, draft, line, lineId)
    : withItem(tools, draft, { ...line, itemId }, lineId)
}

/** Sold under its department, as what is not on file. */
function withWork(
  { parts, deps }: LineTools,
  draft: DraftSale,
  line: AgreedLine,
  lineId: string
): Step {
  const { departments } = parts.bootstrap.value
  const department = departments.find(({ id }) => id === line.departmentId)
  if (!department?.isSellable || department.taxCategoryId === null)
    return refuseLine('department_missing')
  const { taxCategoryId } = department
  const added = lineOfDepartment({ ...department, taxCategoryId }, line.name, {
    lineId,
    operatorId: deps.operatorId(),
    quantityThousandths: line.quantityThousandths,
    identifier: null,
    options: [],
    openPriceMinorE4: line.unitPriceMinorE4,
  })
  const { unit = 'piece', note } = line
  return { ok: true, draft: addLine(draft, { ...added, unit, note }) }
}

async function withItem(
  { parts, deps, ringUp }: LineTools,
  draft: DraftSale,
  line: AgreedLine & { itemId: string },
  lineId: string
): Promise<Step> {
  const [found] = await parts.catalog.get([line.itemId])
  if (!found) return refuseLine('item_missing')
  const item = itemAt(found, deps.now())
  const { departments, store } = parts.bootstrap.value
  if (!isWithinSaleHours(item.saleHours, localTimeAt(deps.now(), store.timeZone))) {
    deps.onRefused({ kind: 'sale_hours', item })
    return refuseLine('stopped')
  }
  const { quantityThousandths, unitPriceMinorE4, note } = line
  const answers = await ringUp.ask(item, { quantityThousandths, isPriced: true })
  if (!answers) return refuseLine('stopped')
  const isKeyed = item.isOpenPrice || item.unitPriceMinorE4 === null
  const department = departments.find(({ id }) => id === item.departmentId)
  const goods = lineOfItem(item, department?.name ?? null, {
    lineId,
    operatorId: deps.operatorId(),
    identifier: null,
    ...answers,
    openPriceMinorE4: isKeyed ? unitPriceMinorE4 : null,
  })
  const added = { ...(await withComponents(goods, item, parts.catalog)), note }
  const fees = await ringUp.feesOf(item, added)
  const confirmedAge = Math.max(draft.confirmedAge, item.minimumAge ?? 0)
  return { ok: true, draft: addLine({ ...draft, confirmedAge }, added, fees) }
}
