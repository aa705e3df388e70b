import { DateTime } from 'luxon'
import { newId } from '#core/ids'
import { sumTillReport } from '#app/documents/sum_till_report'
import type {
  GrandTotals,
  RegisterDocument,
  SaleDocument,
  SessionClosedBody,
  SessionOpenedDocument,
  TenderCount,
  TillReport,
} from '#app/documents/types'
import type { Chance } from '#app/setup/demo/chance'
import type { DemoDevice } from '#app/setup/demo/demo_device'
import type { DemoItem } from '#app/setup/demo/demo_goods'
import { drawReturn, drawSale, type DemoTill } from '#app/setup/demo/demo_sale'

const NOK = { code: 'NOK', minorDigits: 2 }
const FLOAT_MINOR = 200_000
const ZONE = 'Europe/Oslo'

/** Hours of trade and customers by weekday (1 is Monday), in percent of a usual day. */
const WEEK: Record<number, { from: number; to: number; percent: number }> = {
  1: { from: 9, to: 18, percent: 85 },
  2: { from: 9, to: 18, percent: 90 },
  3: { from: 9, to: 18, percent: 95 },
  4: { from: 9, to: 19, percent: 110 },
  5: { from: 9, to: 19, percent: 145 },
  6: { from: 10, to: 17, percent: 165 },
  7: { from: 12, to: 17, percent: 45 },
}
/** How busy an hour is: lunch and the way home. */
const RUSH: Record<number, number> = {
  9: 5,
  10: 8,
  11: 12,
  12: 15,
  13: 12,
  14: 9,
  15: 11,
  16: 16,
  17: 13,
  18: 6,
}

export interface DemoCrew {
  device: DemoDevice
  operatorIds: string[]
  items: Map<string, DemoItem>
}

/** Sixty days of trade on one register: till sessions, sales, a few returns, and a Z each evening. */
export class DemoHistory {
  #receipts = 0
  #zNumber = 0
  #totals: GrandTotals = { salesMinor: 0, returnsMinor: 0, netMinor: 0 }
  #recent: SaleDocument[] = []
  /** Thousandths sold of each item, so that the shelves can be filled to fit. */
  readonly sold = new Map<string, number>()

  constructor(
    private readonly till: DemoTill,
    private readonly crew: DemoCrew,
    private readonly chance: Chance
  ) {}

  async tradeOn(businessDate: string, until: DateTime, usualSales: number): Promise<void> {
    const day = DateTime.fromISO(businessDate, { zone: ZONE })
    const { from, to, percent } = WEEK[day.weekday]!
    const times = this.#timesOf(day, from, to, Math.trunc((usualSales * percent) / 100)).filter(
      (time) => time < until
    )
    if (times.length === 0) return
    const tillSessionId = newId()
    const origin = (at: DateTime) => ({
      tillSessionId,
      businessDate,
      operatorId: this.#operatorAt(at),
      at: at.toUTC().toISO()!,
    })
    const opening = (await this.crew.device.send(
      'session_opened',
      { floatMinor: FLOAT_MINOR, denominations: [], grandTotals: { ...this.#totals } },
      origin(day.set({ hour: from, minute: 0 }).minus({ minutes: 20 })),
      [{ kind: 'till_session.opened' }]
    )) as SessionOpenedDocument
    const documents: RegisterDocument[] = []
    for (const time of times) documents.push(...(await this.#serve(origin(time))))
    const evening = DateTime.min(day.set({ hour: to, minute: 12 }), until)
    await this.#close(opening, documents, origin(evening))
  }

  #timesOf(day: DateTime, from: number, to: number, count: number): DateTime[] {
    const hours = Array.from({ length: to - from }, (_, index) => from + index)
    const weights = hours.map((hour) => RUSH[hour]!)
    return Array.from({ length: count + this.chance.between(-3, 4) }, () =>
      day.set({
        hour: this.chance.pickWeighed(hours, weights),
        minute: this.chance.between(0, 59),
        second: this.chance.between(0, 59),
      })
    ).sort((one, other) => one.toMillis() - other.toMillis())
  }

  #operatorAt(at: DateTime): string {
    const { operatorIds } = this.crew
    return operatorIds[(at.ordinal + (at.hour < 13 ? 0 : 1)) % operatorIds.length]!
  }

  async #serve(origin: {
    tillSessionId: string
    businessDate: string
    operatorId: string
    at: string
  }) {
    const { device, items } = this.crew
    const place = { ...origin, receipt: this.#nextReceipt() }
    const earlier = this.chance.happens(18) ? this.#recent.splice(0, 1)[0] : undefined
    const body =
      (earlier && drawReturn(this.till, this.chance, place, earlier, items)) ??
      drawSale(this.till, this.chance, place)
    const sale = (await device.send('sale', body, origin, [
      { kind: 'sale.completed', payload: { amountMinor: body.totals.grossMinor } },
    ])) as SaleDocument
    for (const line of body.lines) {
      this.sold.set(line.itemId!, (this.sold.get(line.itemId!) ?? 0) + line.quantityThousandths)
    }
    if (!earlier && this.chance.happens(60)) this.#recent.push(sale)
    return [sale]
  }

  #nextReceipt() {
    const { sender, registerNumber } = this.crew.device
    const sequence = (this.#receipts += 1)
    return {
      series: sender.series,
      sequence,
      number: `${registerNumber}-${sender.series}-${sequence}`,
    }
  }

  async #close(
    opening: SessionOpenedDocument,
    documents: RegisterDocument[],
    origin: { tillSessionId: string; businessDate: string; operatorId: string; at: string }
  ) {
    const report = { ...sumTillReport(opening, documents, NOK), closedAt: origin.at }
    // Now and then somebody gives back a ten too much.
    const missing = this.chance.happens(150) ? this.chance.pick([-1_000, -2_000, 1_000]) : 0
    const cashMinor = report.expectedCashMinor + missing
    const counts = this.#counts(report, cashMinor)
    const body: SessionClosedBody = {
      zSeries: this.crew.device.sender.series,
      zNumber: (this.#zNumber += 1),
      denominations: [],
      counts,
      leftInTillMinor: 0,
      toSafeMinor: cashMinor,
      note: null,
      report,
    }
    await this.crew.device.send('session_closed', body, origin, [
      { kind: 'report.z', payload: { number: this.#zNumber } },
      { kind: 'till_session.closed' },
    ])
    this.#totals = report.grandTotals
  }

  /** Cash is counted every evening, also when nobody paid with it. */
  #counts(report: TillReport, cashMinor: number): TenderCount[] {
    const others = report.tenders.filter(({ kind }) => kind !== 'cash')
    const cash = this.till.tenderTypes.get('cash')!
    const { expectedCashMinor } = report
    return [
      {
        tenderTypeId: cash.id,
        name: cash.name,
        kind: 'cash',
        expectedMinor: expectedCashMinor,
        countedMinor: cashMinor,
        overShortMinor: cashMinor - expectedCashMinor,
      },
      ...others.map(({ tenderTypeId, name, kind, amountMinor }) => ({
        tenderTypeId,
        name,
        kind,
        expectedMinor: amountMinor,
        countedMinor: amountMinor,
        overShortMinor: 0,
      })),
    ]
  }
}
