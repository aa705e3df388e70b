import { newId } from '#core/ids'
import { clock } from '#core/clock'
import { transaction } from '#core/sql'
import { sealEntry, type JournalAct } from '#app/documents/hash_chain'
import type { SoldGiftCard, TenderBalance } from '#app/documents/gift_cards'
import type { ReturnCondition } from '#app/documents/return_policy'
import type {
  DocumentKind,
  FeeWaiver,
  JournalEntry,
  JournalKind,
  RegisterDocument,
  SaleDocumentBody,
} from '#app/documents/types'
import type { SaleComponent } from '#app/documents/sale_component'
import { runnerOf } from '#app/sales/rules/runner_of'
import { currentPipeline, type Pipeline } from '#app/sales/pipeline'
import { taxRatesOn, type PipelineContent } from '#app/sales/pipeline_content'
import { businessDateAt, momentAt } from '#app/documents/business_date'
import type { GoodsLot } from '#app/documents/goods_lot'
import type { TenderType } from '#app/tenders/tender_type'
import { priceSale, settle } from '#pricing/index'
import type { RuleExt } from '#pricing/rules/rule'
import type { PriceSource } from '#pricing/choose_price'
import type { LineFee, RestockingRate, UnitFee } from '#pricing/fees/fee'
import { floorUnitPrice } from '#pricing/minimum_margin'
import { promotionContext, traitsOf } from '#pricing/promotions/promotion_set'
import { taxSharesOf } from '#pricing/tax/tax_share'
import type { TaxTreatment } from '#pricing/tax/tax_treatment'
import type { ManualDiscount, PricingInput, PricingLine, ReturnSource } from '#pricing/types'
import type { GivenItem } from '#tests/support/given_items'
import type { GivenShop } from '#tests/support/given_shop'
import { broughtBack, labelled } from '#tests/support/sales/said_of_line'

type BodyOf<K extends DocumentKind> = Extract<RegisterDocument, { kind: K }>['body']

export interface DocumentSketch {
  id?: string
  tillSessionId?: string | null
  /** Of a session that was opened on another date than that of now. */
  businessDate?: string
  operatorId?: string
  /** Acts since the last document; the document's own kind follows by itself. */
  journal?: { kind: JournalKind; payload?: Record<string, unknown> }[]
}

const OWN_ENTRY: Partial<Record<DocumentKind, JournalKind>> = {
  session_opened: 'till_session.opened',
  sale: 'sale.completed',
  session_closed: 'till_session.closed',
}

/** A document of the shop's device: next in its outbox, journal chained, signed with its key. */
export async function signedDocument<K extends DocumentKind>(
  shop: GivenShop,
  kind: K,
  body: BodyOf<K>,
  sketch: DocumentSketch = {}
) {
  const { counters } = shop.device
  const at = clock.now().toISOString()
  const id = sketch.id ?? newId()
  const operatorId = sketch.operatorId ?? shop.operators.cashier.id
  const own = OWN_ENTRY[kind]
  const acts = [
    ...(sketch.journal ?? []),
    ...(own ? [{ kind: own, payload: { documentId: id } }] : []),
  ]
  const journal = await chained(
    shop,
    acts.map((act) => ({ occurredAt: at, kind: act.kind, operatorId, payload: act.payload ?? {} }))
  )
  const document = {
    version: 1,
    id,
    kind,
    storeId: shop.store.id,
    registerId: shop.register.id,
    enrolmentId: shop.enrolment.id,
    sequence: (counters.outbox += 1),
    tillSessionId: sketch.tillSessionId ?? null,
    businessDate: sketch.businessDate ?? businessDateAt(at, shop.store),
    operatorId,
    deviceAt: at,
    correctedAt: at,
    skewMs: 0,
    body,
    journal,
  } as unknown as Extract<RegisterDocument, { kind: K }>
  return { document, ...(await shop.device.sign(document)) }
}

async function chained(shop: GivenShop, acts: JournalAct[]): Promise<JournalEntry[]> {
  const { counters } = shop.device
  const entries: JournalEntry[] = []
  for (const act of acts) {
    const entry = await sealEntry(counters.chain, act)
    counters.chain = { sequence: entry.sequence, hash: entry.hash }
    entries.push(entry)
  }
  return entries
}

export interface LineSketch {
  /** What the register knew of the store's minimum margin. */
  minimumNetUnitPriceMinorE4?: number
  item: GivenItem
  /** The price list that the item's price comes from. */
  priceSource?: PriceSource | null
  quantityThousandths?: number
  discount?: ManualDiscount | null
  returnOf?: ReturnSource | null
  /** A deposit or fee; `ofLine` is the place of its goods among the lines. */
  fee?: { kind: UnitFee['kind']; ofLine?: number; perUnit?: number }
  /** A card printed beforehand that the line sells. */
  giftCard?: SoldGiftCard
  /** Kept back of the goods at that place among the lines; `item` is theirs. */
  restocking?: { ofLine: number; rate: RestockingRate }
  /** A service charge of that share; `item` says how it is taxed. */
  serviceChargePpm?: number
  returnCondition?: ReturnCondition
  feeWaiver?: FeeWaiver
  /** A scanned code that carries the price of the piece. */
  label?: { code: string; priceMinor: number }
  tags?: string[]
  /** What else the scanned code says of these very goods. */
  lot?: GoodsLot
  /** What a kit is made of, as the register knows it. */
  components?: SaleComponent[]
  /** Custom fields of the item as the register has them. */
  ext?: RuleExt
}

export interface SaleSketch {
  lines: LineSketch[]
  /** Without tenders the sale is paid with the exact amount in cash. */
  tenders?: {
    type: TenderType
    givenMinor: number
    reference?: string
    balance?: TenderBalance
  }[]
  saleDiscount?: ManualDiscount | null
  customerId?: string | null
  tipMinor?: number
  taxTreatment?: TaxTreatment | null
  /** Groups that the register takes the customer to be in. */
  customerGroupIds?: string[]
  /** Custom fields of the customer as the register has them. */
  customerExt?: RuleExt
  /** When the payment began; without it the sale is priced and paid at once. */
  pricedAt?: string
  /** The date of its till session, where that is not the one of now. */
  businessDate?: string
  /** What the register was given to price with; what it would be given now by default. */
  pipeline?: Pipeline
}

/** The body of a sale as a register makes it: priced and settled by the real engine. */
export async function saleBody(shop: GivenShop, sketch: SaleSketch): Promise<SaleDocumentBody> {
  const { store } = shop
  const pipeline = sketch.pipeline ?? (await transaction((sql) => currentPipeline(sql, store.id)))
  const input = await pricingInput(shop, sketch, pipeline.content)
  const priced = priceSale(input, await runnerOf(pipeline.content))
  const cashRounding = { stepMinor: store.cashRoundingStepMinor, mode: store.cashRoundingMode }
  const { tipMinor = 0 } = sketch
  const settlement = { totalMinor: priced.totals.grossMinor, tipMinor, cashRounding }
  const { cash } = shop.tenderTypes
  const exactMinor = settle({ ...settlement, tenders: [] }).dueCashMinor
  const given = (sketch.tenders ?? [{ type: cash, givenMinor: exactMinor }]).map((tender) => ({
    ...tender,
    reference: null as string | null,
    ...('reference' in tender && { reference: tender.reference ?? null }),
    balance: ('balance' in tender && tender.balance) || null,
    tenderId: newId(),
    kind: tender.type.kind,
  }))
  const settled = settle({ ...settlement, tenders: given })
  const sequence = (shop.device.counters.receipt += 1)
  const { series } = shop.enrolment
  return {
    kind: 'sale',
    postVoidOfSaleId: null,
    postVoidReason: null,
    receipt: { series, sequence, number: `${shop.register.number}-${series}-${sequence}` },
    startedAt: clock.now().toISOString(),
    currency: input.currency,
    pricesIncludeTax: store.pricesIncludeTax,
    taxRounding: store.taxRounding,
    pipelineHash: pipeline.hash,
    clearanceId: null,
    customerId: sketch.customerId ?? null,
    note: null,
    taxTreatment: sketch.taxTreatment ?? null,
    saleDiscount: input.saleDiscount,
    lines: input.lines.map((line, index) => ({
      ...documentLine(shop, line, sketch.lines[index]!.item),
      ...labelled(sketch.lines[index]!),
      ...(sketch.lines[index]!.lot && { lot: sketch.lines[index]!.lot }),
      ...broughtBack(sketch.lines[index]!),
      ...minimumOf(sketch.lines[index]!),
      ...madeOf(sketch.lines[index]!),
      priced: withoutLineId(priced.lines[index]!),
    })),
    taxes: priced.taxes,
    totals: priced.totals,
    tipMinor,
    roundingMinor: settled.roundingMinor,
    changeMinor: settled.changeMinor,
    tenders: given.map((tender) => {
      const amountMinor = settled.applied.find(
        (one) => one.tenderId === tender.tenderId
      )!.amountMinor
      const { tenderId, kind, givenMinor, reference, balance, type } = tender
      const changeMinor = givenMinor - amountMinor
      return {
        tenderId,
        tenderTypeId: type.id,
        name: type.name,
        kind,
        givenMinor,
        amountMinor,
        changeMinor,
        reference,
        ...(balance && { balance }),
      }
    }),
    explanation: priced.explanation,
    ...(sketch.pricedAt && { pricedAt: sketch.pricedAt }),
    ...(sketch.customerGroupIds && { customerGroupIds: sketch.customerGroupIds }),
    ...(sketch.customerExt && { customerExt: sketch.customerExt }),
    ...(priced.rules?.blocks.length && { receiptBlocks: priced.rules.blocks }),
    ...(priced.promotions.length > 0 && { promotions: priced.promotions }),
  }
}

async function pricingInput(
  { store }: GivenShop,
  sketch: SaleSketch,
  content: PipelineContent
): Promise<PricingInput> {
  const lineIds = sketch.lines.map(() => newId())
  const now = clock.now().toISOString()
  const businessDate = sketch.businessDate ?? businessDateAt(now, store)
  const tax = {
    pricesIncludeTax: store.pricesIncludeTax,
    taxRates: taxRatesOn(content, {
      businessDate,
      place: sketch.taxTreatment?.place ?? null,
    }),
  }
  const occasion = {
    moment: momentAt(sketch.pricedAt ?? now, store.timeZone),
    customerGroupIds: sketch.customerGroupIds ?? [],
  }
  const { customerExt } = sketch
  const customer = sketch.customerId
    ? { groupIds: occasion.customerGroupIds, ...(customerExt && { ext: customerExt }) }
    : null
  return {
    currency: { code: store.currency, minorDigits: store.currencyDigits },
    ...tax,
    taxRounding: store.taxRounding,
    taxTreatment: sketch.taxTreatment ?? null,
    lines: sketch.lines.map(
      (
        {
          item,
          quantityThousandths = 1_000,
          discount = null,
          returnOf = null,
          fee,
          restocking,
          serviceChargePpm,
          label,
          tags = [],
          priceSource = null,
          minimumNetUnitPriceMinorE4,
          components = [],
          ext,
          lot = null,
        },
        index
      ) => ({
        lineId: lineIds[index]!,
        itemId: isGoods({ restocking, serviceChargePpm }) ? item.id : null,
        taxCategoryId: item.taxCategoryId,
        quantityThousandths,
        unitPriceMinorE4: !isGoods({ restocking, serviceChargePpm })
          ? 0
          : label
            ? label.priceMinor * 10_000
            : item.unitPriceMinorE4,
        embeddedPriceMinor: label?.priceMinor ?? null,
        priceId: isGoods({ restocking, serviceChargePpm }) ? item.priceId : null,
        priceVersion: isGoods({ restocking, serviceChargePpm }) ? item.priceVersion : null,
        priceSource,
        override: null,
        options: [],
        discount,
        returnOf,
        fee: feeOfLine({ fee, restocking, serviceChargePpm }, lineIds),
        taxShares: taxSharesOf(components),
        ...(ext && { ext }),
        lot,
        traits: traitsOf(content, {
          departmentId: item.departmentId,
          tags,
          floorUnitPriceMinorE4: floorUnitPrice(
            minimumNetUnitPriceMinorE4,
            item.taxCategoryId,
            tax
          ),
        }),
      })
    ),
    saleDiscount: sketch.saleDiscount ?? null,
    ...(content.rules && { occasion: { storeId: store.id, moment: occasion.moment, customer } }),
    promotions: promotionContext(content, { ...occasion, couponPromotionIds: [] }),
  }
}

/** Not a line of what the store keeps or adds, which is no item. */
function isGoods({ restocking, serviceChargePpm }: Partial<LineSketch>): boolean {
  return restocking === undefined && serviceChargePpm === undefined
}

function feeOfLine(
  { fee, restocking, serviceChargePpm: ratePpm }: Partial<LineSketch>,
  ids: string[]
): LineFee | null {
  if (restocking) return restockingOf(restocking, ids)
  if (ratePpm !== undefined) return { kind: 'service_charge', ratePpm }
  return fee ? feeOf(fee, ids) : null
}

function feeOf(
  { kind, ofLine, perUnit = 1 }: NonNullable<LineSketch['fee']>,
  ids: string[]
): LineFee {
  const of =
    ofLine === undefined ? null : { lineId: ids[ofLine]!, perUnitThousandths: perUnit * 1_000 }
  return { kind, of }
}

function minimumOf({ minimumNetUnitPriceMinorE4 }: LineSketch) {
  return minimumNetUnitPriceMinorE4 === undefined ? {} : { minimumNetUnitPriceMinorE4 }
}

/** A line of a kit names its parts; one that brings a kit back does not. */
function madeOf({ components, returnOf }: LineSketch) {
  return components && !returnOf ? { components } : {}
}

function restockingOf(
  { ofLine, rate }: NonNullable<LineSketch['restocking']>,
  ids: string[]
): LineFee {
  return { kind: 'restocking', of: { lineId: ids[ofLine]! }, rate, isTaxedAsGoods: true }
}

function documentLine(shop: GivenShop, line: PricingLine, item: GivenItem) {
  return {
    lineId: line.lineId,
    itemId: line.itemId,
    name: line.itemId === null ? 'Restocking fee' : item.name,
    identifier: item.sku,
    sku: item.sku,
    departmentId: item.departmentId,
    departmentName: item.departmentName,
    taxCategoryId: item.taxCategoryId,
    unit: 'piece' as const,
    quantityThousandths: line.quantityThousandths,
    listUnitPriceMinorE4: line.itemId === null ? 0 : item.unitPriceMinorE4,
    priceId: line.priceId,
    priceVersion: line.priceVersion,
    ...(line.priceSource && { priceSource: line.priceSource }),
    unitCostMinorE4: null,
    override: null,
    options: [],
    discount: line.discount,
    note: null,
    operatorId: shop.operators.cashier.id,
    sourceSaleId: line.returnOf?.saleId ?? null,
    sourceLineId: line.returnOf?.lineId ?? null,
    returnReason: line.returnOf ? 'Not needed' : null,
    ...(line.fee && { fee: line.fee }),
    ...(line.ext && { ext: line.ext }),
  }
}

function withoutLineId<Line extends { lineId: string }>({
  lineId: _,
  ...rest
}: Line): Omit<Line, 'lineId'> {
  return rest
}
