import { readGoodsCode, type CodeContext, type GoodsCode } from '#app/barcodes/goods_code'
import { explainUnknownCode } from '#app/barcodes/identifier_key'
import { couponKey, parseCouponBarcode } from '#app/documents/coupon_codes'
import { parseReceiptBarcode } from '#app/documents/receipt_numbers'
import { isWithinSaleHours } from '#app/documents/sale_hours'
import type { Pack, RegisterItem } from '#app/catalog/register_item'
import type { RegisterBootstrap, RegisterDepartment } from '#app/register/register_bootstrap'
import { mulDiv } from '#pricing/mul_div'
import { itemAt } from '#resources/register/catalog/item_at'
import { createItemQuestions } from '#resources/register/sale/ask_item'
import type { Dialogs } from '#resources/register/open_dialogs'
import type { Selling } from '#resources/register/sale/selling'
import { addLine, type DraftLine } from '#resources/register/sale/draft_sale'
import { withComponents } from '#resources/register/sale/kit_components'
import {
  isBeyondLimits,
  labelOfCode,
  quantityOfCode,
  saysHowMany,
} from '#resources/register/sale/label_of_code'
import { feeLines } from '#resources/register/sale/line_fees'
import { packOfCode } from '#resources/register/sale/pack_of_code'
import { createDepositPayOut } from '#resources/register/sale/pay_out_deposits'
import { lineOfDepartment, lineOfItem, type LineLabel } from '#resources/register/sale/line_of_item'
import { localTimeAt } from '#resources/register/sale/local_time'

export interface RingUpDependencies {
  selling: Selling
  dialogs: Dialogs
  bootstrap(): RegisterBootstrap
  catalog: {
    find(code: string): Promise<RegisterItem | null>
    get(itemIds: string[]): Promise<RegisterItem[]>
  }
  newId(): string
  now(): string
  operatorId(): string
  /** Makes room for another line; false while the sale is being paid. */
  mayAdd(): boolean
  onAdded(): void
  /** Whether a code that is none of goods was somebody else's: of a plugin's own papers. */
  onOther(code: string): boolean
  onUnknown(code: string, problem: ReturnType<typeof explainUnknownCode>): void
  onRefused(refusal: Refusal): void
  /** How codes are read in this store, today. */
  codeContext(): CodeContext
  /** Deposits in the catalog; a slip is paid out by the one without a price. */
  deposits(): readonly RegisterItem[]
  isOnline(): boolean
  /** Puts a coupon on the sale; false when a code that only looks like one is none. */
  onCoupon(code: string, isMarked: boolean): Promise<boolean>
  onReceipt(receiptNumber: string, linePosition: number | null): void
}

export type Refusal =
  | { kind: 'sale_hours'; item: RegisterItem }
  /** A quantity was typed before a code that says how much it stands for. */
  | { kind: 'labelled' }
  /** A code whose price or count no line can hold. */
  | { kind: 'label_limits' }
  | { kind: 'slip_no_item' | 'slip_twice' | 'slip_offline' | 'gift_card_offline' }

export interface RingUpRequest {
  /** Null asks for a weight where the unit is one, and is one piece otherwise. */
  quantityThousandths?: number | null
  identifier?: string | null
  /** What the scanned label says beyond the item. */
  label?: LineLabel | null
  /** Its price was agreed elsewhere and is not asked for. */
  isPriced?: boolean
  /** What the code stands for, where that is a pack; the quantity has it in it already. */
  pack?: Pack | null
}

export type RingUp = ReturnType<typeof createRingUp>

/** Codes of goods that are all digits are never asked about as coupons. */
function isCouponWord(text: string): boolean {
  return /[a-z]/i.test(text) && couponKey(text) !== null
}

/** A piece or a pack. */
const ONE = 1_000

/** What a document holds of a code; a poster's QR code may be longer and is no code of goods. */
const MAX_CODE = 255

function kept(code: string | null): string | null {
  return code !== null && code.length > MAX_CODE ? null : code
}

/** So many packs in the unit of the item; `3*` before the code of a case is three cases. */
function inPacks(pack: Pack | null, quantityThousandths: number): number {
  return pack ? mulDiv(quantityThousandths, pack.quantityThousandths, ONE) : quantityThousandths
}

/** From a code or a touched tile to a line, asking the operator only what the item demands. */
export function createRingUp(deps: RingUpDependencies) {
  const { dialogs } = deps
  const { ask } = createItemQuestions(deps)
  const payOut = createDepositPayOut(deps, departmentName)

  async function code(text: string, quantityThousandths: number | null = null): Promise<boolean> {
    const receipt = parseReceiptBarcode(text)
    if (receipt) {
      deps.onReceipt(
        receipt.receiptNumber,
        receipt.kind === 'exchange' ? receipt.linePosition : null
      )
      return true
    }
    const item = await deps.catalog.find(text)
    if (item) {
      const pack = packOfCode(item, [text])
      return addItem(item, {
        quantityThousandths: pack ? inPacks(pack, quantityThousandths ?? ONE) : quantityThousandths,
        identifier: text,
        pack,
      })
    }
    const read = readGoodsCode(text, deps.codeContext())
    if (read)
      return read.isSlip ? payOut.addSlip(text, read) : addScanned(text, read, quantityThousandths)
    const marked = parseCouponBarcode(text)
    if (marked) return deps.onCoupon(marked, true)
    if (isCouponWord(text) && (await deps.onCoupon(text, false))) return true
    if (deps.onOther(text)) return true
    deps.onUnknown(text, explainUnknownCode(text))
    return false
  }

  /** Goods whose code says how many, how dear or how old they are. */
  async function addScanned(
    text: string,
    read: GoodsCode,
    typedThousandths: number | null
  ): Promise<boolean> {
    const item = await findFirst(read.itemCodes)
    if (!item) {
      deps.onUnknown(text, 'unknown')
      return false
    }
    if (typedThousandths !== null && saysHowMany(read)) {
      deps.onRefused({ kind: 'labelled' })
      return false
    }
    // A price on the label is that of what it lies on, however much that is.
    const pack = read.priceMinor === null ? packOfCode(item, read.itemCodes) : null
    if (isBeyondLimits(item, read, pack)) {
      deps.onRefused({ kind: 'label_limits' })
      return false
    }
    const { expiresOn } = read
    const isExpired = expiresOn !== null && expiresOn < deps.codeContext().today
    const allowedBy = isExpired
      ? await dialogs.open<string>('expired', { name: item.name, expiresOn })
      : null
    if (isExpired && allowedBy === null) return false
    return addItem(item, {
      quantityThousandths:
        typedThousandths === null
          ? quantityOfCode(item, read, pack)
          : inPacks(pack, typedThousandths),
      identifier: text,
      label: labelOfCode(read, allowedBy),
      pack,
    })
  }

  async function findFirst(codes: readonly string[]): Promise<RegisterItem | null> {
    for (const one of codes) {
      const item = await deps.catalog.find(one)
      if (item) return item
    }
    return null
  }

  async function addItem(found: RegisterItem, request: RingUpRequest = {}): Promise<boolean> {
    if (!deps.mayAdd()) return false
    // A tile may have been drawn before a price that was to come came into force.
    const item = itemAt(found, deps.now())
    if (
      !isWithinSaleHours(item.saleHours, localTimeAt(deps.now(), deps.bootstrap().store.timeZone))
    ) {
      deps.onRefused({ kind: 'sale_hours', item })
      return false
    }
    const answers = await ask(item, request)
    if (!answers) return false
    const goods = lineOfItem(item, departmentName(item.departmentId), {
      lineId: deps.newId(),
      operatorId: deps.operatorId(),
      identifier: kept(request.identifier ?? null),
      label: request.label ?? null,
      pack: request.pack ?? null,
      ...answers,
    })
    const line = await withComponents(goods, item, deps.catalog)
    const fees = await feesOf(item, line)
    // Somebody may have turned to the money while the question or the catalog was answered.
    if (!deps.mayAdd()) return false
    const isAdded = deps.selling.change(addLine(withConfirmedAge(item.minimumAge), line, fees))
    if (isAdded) deps.onAdded()
    return isAdded
  }

  /** Deposits and fees that come with an item, as lines behind it. */
  async function feesOf({ fees }: RegisterItem, line: DraftLine): Promise<DraftLine[]> {
    if (!fees) return []
    const items = await deps.catalog.get(fees.map(({ itemId }) => itemId))
    return feeLines(line, fees, { items, departmentName, newId: deps.newId })
  }

  function withConfirmedAge(minimumAge: number | null) {
    const draft = deps.selling.draft.value
    return { ...draft, confirmedAge: Math.max(draft.confirmedAge, minimumAge ?? 0) }
  }

  function departmentName(departmentId: string | null): string | null {
    return deps.bootstrap().departments.find(({ id }) => id === departmentId)?.name ?? null
  }

  /** Sells what no item was found for, under its department. */
  function addNotOnFile(
    department: RegisterDepartment & { taxCategoryId: string },
    keyed: {
      name: string
      unitPriceMinorE4: number
      quantityThousandths: number
      identifier: string | null
    }
  ): boolean {
    if (!deps.mayAdd()) return false
    const line = lineOfDepartment(department, keyed.name, {
      lineId: deps.newId(),
      operatorId: deps.operatorId(),
      quantityThousandths: keyed.quantityThousandths,
      identifier: kept(keyed.identifier),
      options: [],
      openPriceMinorE4: keyed.unitPriceMinorE4,
    })
    const isAdded = deps.selling.change(addLine(deps.selling.draft.value, line))
    if (isAdded) deps.onAdded()
    return isAdded
  }

  return { code, addItem, addNotOnFile, addEmpties: payOut.addEmpties, ask, feesOf }
}
