import type { GoodsCode } from '#app/barcodes/goods_code'
import type { RegisterItem } from '#app/catalog/register_item'
import { itemAt } from '#resources/register/catalog/item_at'
import { addLine } from '#resources/register/sale/draft_sale'
import { lineOfItem } from '#resources/register/sale/line_of_item'
import type { RingUpDependencies } from '#resources/register/sale/ring_up'

const ONE = 1_000

/** Deposits that go back to a customer who brings no goods: for empties and for slips of a machine. */
export function createDepositPayOut(
  deps: RingUpDependencies,
  departmentName: (departmentId: string | null) => string | null
) {
  /** The slip of a reverse-vending machine: paid out once, which only the server can tell. */
  function addSlip(text: string, { priceMinor }: GoodsCode): boolean {
    const { lines } = deps.selling.draft.value
    const item = deps.deposits().find(({ isOpenPrice }) => isOpenPrice)
    const isTwice = lines.some(({ identifier }) => identifier === text)
    if (!item) return refuse('slip_no_item')
    if (isTwice) return refuse('slip_twice')
    if (!deps.isOnline()) return refuse('slip_offline')
    if (!deps.mayAdd()) return false
    const line = lineOfItem(item, departmentName(item.departmentId), {
      lineId: deps.newId(),
      operatorId: deps.operatorId(),
      quantityThousandths: -ONE,
      identifier: text,
      options: [],
      openPriceMinorE4: null,
      label: { priceMinor, lot: null },
    })
    const isAdded = deps.selling.change(addLine(deps.selling.draft.value, line))
    if (isAdded) deps.onAdded()
    return isAdded
  }

  /** Pays the deposit of empties back, in one step that undo takes back. */
  function addEmpties(empties: { item: RegisterItem; pieces: number }[]): boolean {
    if (!deps.mayAdd()) return false
    let draft = deps.selling.draft.value
    for (const { item: listed, pieces } of empties) {
      const item = itemAt(listed, deps.now())
      const line = lineOfItem(item, departmentName(item.departmentId), {
        lineId: deps.newId(),
        operatorId: deps.operatorId(),
        quantityThousandths: pieces * -ONE,
        identifier: null,
        options: [],
        openPriceMinorE4: null,
      })
      draft = addLine(draft, line)
    }
    const isAdded = deps.selling.change(draft)
    if (isAdded) deps.onAdded()
    return isAdded
  }

  function refuse(kind: 'slip_no_item' | 'slip_twice' | 'slip_offline'): false {
    deps.onRefused({ kind })
    return false
  }

  return { addEmpties, addSlip }
}
