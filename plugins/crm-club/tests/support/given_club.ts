import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { CompletedSale } from '@tillhouse/sdk'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import type { Move } from '../../server/club.ts'
import type { Mailbox } from '../../server/messages/mailbox.ts'
import { readWords } from '../../server/words.ts'
import type { Club } from '../../server/club.ts'
import { countReturned, earnFrom, settleFrom } from '../../server/count_documents.ts'
import type { ClubSettings } from '../../server/club_settings.ts'

const SETTINGS: ClubSettings = {
  amountForPointMinor: 1_000,
  tiers: [
    { name: 'Silver', fromPoints: 100, percent: 125 },
    { name: 'Gold', fromPoints: 300, percent: 150 },
  ],
  rewards: [{ name: '50 off', points: 50, coupon: 'CLUB50' }],
  hundredPointsMinor: 10_00,
  offlinePoints: 0,
  validMonths: 24,
  birthdayPoints: 25,
  terms: 'We keep your name and your points.',
}
const MIGRATIONS = [
  'migrations/001_club.ts',
  'migrations/002_messages.ts',
  'migrations/003_spending.ts',
]

export interface GivenClub extends Mailbox {
  /** What the owner has set; a test may change it. */
  owner: ClubSettings
  clock: { now: string }
  pointsOf(customerId: string): Promise<number>
  moves(customerId: string): Promise<Pick<Move, 'kind' | 'points'>[]>
}

type Cleanup = (undo: () => Promise<void>) => void

/** The club's tables in the real database, without the shop around them. */
export async function givenClub(cleanup: Cleanup): Promise<GivenClub> {
  const home = await PluginHome.open(cleanup)
  cleanup(() => dropTables('crm-club'))
  const steps = await Promise.all(
    MIGRATIONS.map(
      async (name) =>
        [name, await readFile(new URL(`../../${name}`, import.meta.url), 'utf8')] as const
    )
  )
  const permissions = ['db:own', 'customers:read:pii', 'mail:send'].map((cap) => ({
    cap,
    why: 'For the club.',
  }))
  const data = { migrations: 'migrations', version: 3, readableSince: 1 }
  const { db, customers, mail, stores } = await givenContext(
    home,
    'crm-club',
    { data, permissions },
    Object.fromEntries(steps)
  )
  const wordsIn = await readWords()
  const owner = structuredClone(SETTINGS)
  const clock = { now: '2026-11-22T10:00:00.000Z' }
  const movesOf = (customerId: string) =>
    db.table<Move>('moves').where({ customer_id: customerId }).orderBy('moved_at')
  return {
    ...{ db, customers, mail, stores, wordsIn, owner, clock },
    newId: randomUUID,
    today: async () => clock.now.slice(0, 10),
    settings: async () => owner,
    now: () => clock.now,
    say: async (_storeId, key) => key,
    async pointsOf(customerId) {
      const member = await db
        .table<{ balance: number }>('members')
        .where({ customer_id: customerId } as object)
        .first()
      return member?.balance ?? Number.NaN
    },
    moves: (customerId) => movesOf(customerId).select('kind', 'points'),
  }
}

/** What the shop tells the club of a stored sale, in the order in which it does. */
export async function countDocument(club: Club, sale: CompletedSale): Promise<void> {
  if (sale.kind !== 'post_void') {
    await settleFrom(club, sale)
    await earnFrom(club, sale)
  }
  await countReturned(club, sale)
}

interface SaleSketch extends Partial<Omit<CompletedSale, 'lines' | 'coupons'>> {
  saleId: string
  /** Minor units with tax of goods that are sold. */
  soldMinor?: number
  /** Of goods that come back, by the sale that they were bought in. */
  returned?: Record<string, number>
  coupons?: string[]
}

/** A sale as the hooks tell it; goods that come back are below zero. */
export function completedSale({
  soldMinor,
  returned = {},
  coupons = [],
  ...sale
}: SaleSketch): CompletedSale {
  const line = (grossMinor: number, sourceSaleId: string | null, index: number) => ({
    lineId: `line-${index}`,
    itemId: 'item-1',
    name: 'Bread',
    sku: null,
    departmentId: null,
    quantityThousandths: Math.sign(grossMinor) * 1_000,
    unitPriceMinorE4: Math.abs(grossMinor) * 10_000,
    netMinor: grossMinor,
    taxMinor: 0,
    grossMinor,
    sourceSaleId,
    sourceLineId: sourceSaleId && 'line-0',
    batch: null,
    expiresOn: null,
    ruleDiscounts: [],
  })
  const goods: [number, string | null][] = [
    ...(soldMinor === undefined ? [] : [[soldMinor, null] as [number, null]]),
    ...Object.entries(returned).map(([id, minor]) => [-minor, id] as [number, string]),
  ]
  const grossMinor = goods.reduce((sum, [minor]) => sum + minor, 0)
  return {
    kind: soldMinor === undefined ? 'return' : 'sale',
    voidedSaleId: null,
    storeId: 'store-1',
    registerId: 'register-1',
    tillSessionId: 'session-1',
    operatorId: 'operator-1',
    customerId: 'ada',
    receiptNumber: `R-${sale.saleId}`,
    businessDate: '2026-11-22',
    completedAt: '2026-11-22T09:00:00.000Z',
    currency: { code: 'NOK', minorDigits: 2 },
    pricesIncludeTax: true,
    lines: goods.map(([minor, source], index) => line(minor, source, index)),
    totals: { netMinor: grossMinor, taxMinor: 0, grossMinor },
    tenders: [],
    tipMinor: 0,
    roundingMinor: 0,
    spentPoints: null,
    ext: {},
    coupons: coupons.map((code) => ({ code, promotionId: 'promotion-1' })),
    ...sale,
  }
}
