import { test } from '@japa/runner'
import fc from 'fast-check'
import { clock } from '#core/clock'
import { newId } from '#core/ids'
import { read, transaction } from '#core/sql'
import { loadRegisterItems } from '#app/catalog/feed/load_register_items'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { businessDateAt, momentAt } from '#app/documents/business_date'
import { checkDocument } from '#app/documents/check_document'
import { isGiftCard } from '#app/documents/gift_cards'
import { isServiceCharge, SERVICE_CHARGE_OCCASIONS } from '#app/documents/service_charge'
import type { SaleDocument } from '#app/documents/types'
import { loadBootstrap } from '#app/register/load_bootstrap'
import { loadSaleFacts } from '#app/sales/acceptance/load_sale_facts'
import { repriceSale } from '#app/sales/acceptance/reprice_sale'
import { saleInputOf } from '#app/sales/replay/sale_input'
import { replaySale } from '#app/upgrade/replay/replay_sale'
import type { ItemScope, Promotion } from '#pricing/promotions/promotion'
import { freezePricing, pricingSettings } from '#resources/register/sale/pricing_settings'
import { prepareRules } from '#resources/register/rules/register_rules'
import { backToSelling, type DraftTender } from '#resources/register/sale/draft_sale'
import { settleDraft, settingsOf } from '#resources/register/sale/price_draft'
import { saleBody } from '#resources/register/sale/sale_body'
import { createSelling } from '#resources/register/sale/selling'
import { givenDeposit, linkDeposit } from '#tests/support/catalog/given_deposit'
import { saveServiceCharge } from '#app/stores/save_service_charge'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenMember } from '#tests/support/customers/given_group'
import { givenMealRule } from '#tests/support/given_meal_rule'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { randomCases } from '#tests/support/long_tier'
import { givenList } from '#tests/support/price_lists/given_list'
import { promotionContext } from '#tests/support/pricing/arbitrary_promotions'
import { givenRules } from '#tests/support/rules/given_rules'
import { houseRules } from '#tests/support/rules/house_rules'
import { drawSale, type DrawnShop } from '#tests/support/sales/draw_register_sale'
import { givenGiftCardItem } from '#tests/support/sales/given_gift_card_item'
import { givenPromotion } from '#tests/support/sales/given_promotion'
import { seededRandom } from '#tests/support/sales/seeded_random'

const NOW = '2026-11-20T15:30:00.000Z'

/** A shop with a deposit, gift cards, goods by weight and of open price, meals, groups and price lists. */
async function givenRichShop() {
  const shop = await givenShop({ items: 6 })
  await givenMealRule(shop)
  await linkDeposit(shop, shop.items[0]!, await givenDeposit(shop))
  await givenGiftCardItem(shop, { isOpenPrice: true })
  const [, second, third, fourth] = shop.items
  const optionId = newId()
  await transaction(async (sql) => {
    await sql.run("update items set unit = 'kilogram' where id in (?, ?)", [second!.id, third!.id])
    await sql.run('update items set is_open_price = 1 where id = ?', [fourth!.id])
    await sql.run("insert into item_tags (item_id, tag) values (?, 'eco')", [third!.id])
    const groupId = newId()
    await sql.run(
      "insert into option_groups (id, name, minimum, maximum) values (?, 'Milk', 0, 1)",
      [groupId]
    )
    await sql.run(
      `insert into options (id, option_group_id, name, unit_price_minor_e4, position)
       values (?, ?, 'Oat', 55000, 1)`,
      [optionId, groupId]
    )
  })
  const club = await givenMember(shop, 'Club')
  const staff = await givenMember(shop, 'Staff', 'segment')
  await givenList(shop, { name: 'Staff', ratePpm: 850_000, groupIds: [staff.groupId] })
  const steps = await givenList(shop)
  await steps.price(shop.items[0]!.id, 3, 833)
  await steps.price(second!.id, 1, 1_999)
  const options = [{ optionId, name: 'Oat', unitPriceMinorE4: 55_000 }]
  return { shop, club, staff, options }
}

const POLICIES = [
  { taxRounding: 'line', isExclusive: false },
  { taxRounding: 'document', isExclusive: false },
  { taxRounding: 'line', isExclusive: true },
  { taxRounding: 'document', isExclusive: true },
] as const

/** A charge for serving, now by one rule and now by another. */
async function givenServiceCharge({ shop }: RichShop, round: number): Promise<void> {
  const occasion = SERVICE_CHARGE_OCCASIONS[round % SERVICE_CHARGE_OCCASIONS.length]!
  const categories = Object.values(shop.taxCategories)
  const { id: taxCategoryId } = categories[round % categories.length]!
  const charge = { isOn: true, name: 'Service', ratePpm: 123_456, taxCategoryId, occasion }
  await saveServiceCharge(shop.store.id, charge, shop.operators.owner.id)
}

/** Prices without tax, and a second tax of food that is taken of the first one as well. */
async function givenTaxesOnTop({ shop }: RichShop): Promise<void> {
  await transaction(async (sql) => {
    for (const [table, column] of [
      ['stores', 'prices_include_tax'],
      ['item_prices', 'includes_tax'],
      ['price_lists', 'includes_tax'],
    ]) {
      await sql.run(`update ${table} set ${column} = 0`)
    }
    await sql.run(
      `insert into tax_rates (id, tax_category_id, country, name, rate_ppm, valid_from, is_compound)
       values (?, ?, ?, 'Second', 99750, '2000-01-01', 1)`,
      [newId(), shop.taxCategories.food!.id, shop.store.country]
    )
  })
}

type RichShop = Awaited<ReturnType<typeof givenRichShop>>

/** Promotions drawn at random, about the goods and groups of this shop. */
async function drawPromotions({ shop, club, staff }: RichShop, seed: number): Promise<Promotion[]> {
  await transaction((sql) => sql.run('delete from promotions'))
  const drawn = fc.sample(promotionContext, { seed, numRuns: 4 }).find((one) => one !== null)
  const { bread, kitchen } = shop.departments
  const ids: Record<string, string> = {
    'item-1': shop.items[0]!.id,
    'item-2': shop.items[1]!.id,
    'item-3': shop.items[2]!.id,
    'food': bread.id,
    'home': kitchen.id,
    'club': club.groupId,
    'staff': staff.groupId,
  }
  const own = (names: readonly string[]) => names.map((name) => ids[name]!)
  const scopeOf = (scope: ItemScope) => ({
    ...scope,
    itemIds: own(scope.itemIds),
    departmentIds: own(scope.departmentIds),
  })
  const promotions: Promotion[] = []
  for (const { promotionId: _, ...one } of drawn?.promotions ?? []) {
    const { effect, threshold, audienceGroupIds } = one
    const groups = effect.kind === 'set' ? effect.groups : []
    promotions.push(
      await givenPromotion(shop, {
        ...one,
        audienceGroupIds: audienceGroupIds && own(audienceGroupIds),
        scope: scopeOf(one.scope),
        exclusions: scopeOf(one.exclusions),
        threshold: threshold && { ...threshold, scope: scopeOf(threshold.scope) },
        effect:
          effect.kind === 'set'
            ? {
                ...effect,
                groups: groups.map((group) => ({ ...group, scope: scopeOf(group.scope) })),
              }
            : effect,
      })
    )
  }
  return promotions
}

async function registerOf({ shop, club, staff, options }: RichShop, promotions: Promotion[]) {
  const bootstrap = await loadBootstrap({
    storeId: shop.store.id,
    registerId: shop.register.id,
    enrolmentId: shop.enrolment.id,
    series: 1,
  } as Parameters<typeof loadBootstrap>[0])
  const { timeZone, dayCutoffMinutes } = bootstrap.store
  const businessDate = businessDateAt(NOW, { timeZone, dayCutoffMinutes })
  const settings = pricingSettings(bootstrap, businessDate, momentAt(NOW, timeZone))
  await prepareRules(settings)
  const scope = await loadPriceScope(shop.store.id)
  const items = await loadRegisterItems(read, scope, { where: '1 = 1', values: [] })
  const { groupId } = club
  const groups = [{ groupId, name: 'Club', validFrom: null, validTo: null }]
  const drawn: DrawnShop = {
    items,
    options,
    customers: [
      { id: club.customerId, name: club.customerName, groups },
      { id: staff.customerId, name: staff.customerName },
    ],
    couponPromotionIds: [newId(), ...promotions.map(({ promotionId }) => promotionId)],
    operatorId: shop.operators.cashier.id,
    newId,
  }
  return { settings, timeZone, businessDate, drawn }
}

/** A sale from the first line to the signed text, by the register's own code. */
function sellAtRegister(
  shop: GivenShop,
  { settings, timeZone, businessDate, drawn }: Awaited<ReturnType<typeof registerOf>>,
  random: () => number
): SaleDocument | null {
  const selling = createSelling({
    settings: () => settings,
    newId,
    actor: () => ({ operatorId: drawn.operatorId, now: NOW }),
    keep: () => {},
    onRefused: () => {},
  })
  drawSale(selling, drawn, random)
  if (selling.draft.value.lines.length === 0) return null
  selling.amend({
    ...backToSelling(selling.draft.value),
    stage: 'paying',
    frozen: freezePricing(settings, NOW, timeZone),
  })
  const { grossMinor } = selling.priced.value.totals
  const cashRounding = selling.priced.value.rules?.cashRounding ?? settings.store.cashRounding
  const { cash, card } = shop.tenderTypes
  const due = settleDraft(selling.draft.value, grossMinor, cashRounding)
  const tenderOf = (type: typeof cash, givenMinor: number): DraftTender => ({
    tenderId: newId(),
    tenderTypeId: type.id,
    name: type.name,
    kind: type.kind,
    givenMinor,
    reference: null,
  })
  const tender = random() < 0.5 ? tenderOf(cash, due.dueCashMinor) : tenderOf(card, due.dueMinor)
  selling.amend({ ...selling.draft.value, tenders: [tender] })
  const draft = selling.draft.value
  const settlement = settleDraft(draft, grossMinor, cashRounding)
  const body = saleBody(
    draft,
    { sale: selling.priced.value, settlement },
    settingsOf(draft, settings),
    {
      series: 1,
      receiptSequence: 1,
      receiptNumber: '1-1-1',
      zNumber: 1,
      grandTotals: { salesMinor: 0, returnsMinor: 0, netMinor: 0 },
      now: NOW,
    }
  )
  return JSON.parse(
    JSON.stringify({
      version: 1,
      id: draft.id,
      kind: 'sale',
      storeId: shop.store.id,
      registerId: shop.register.id,
      enrolmentId: shop.enrolment.id,
      sequence: 1,
      tillSessionId: newId(),
      businessDate,
      operatorId: drawn.operatorId,
      deviceAt: NOW,
      correctedAt: NOW,
      skewMs: 0,
      body,
      journal: [],
    })
  ) as SaleDocument
}

async function disagreements(document: SaleDocument): Promise<unknown[]> {
  const checked = checkDocument(document)
  if (!checked.ok) return checked.problems
  const facts = await transaction((sql) => loadSaleFacts(sql, document))
  const reviews = repriceSale(document, facts)
  const { content } = facts.pipeline
  const input = saleInputOf(document, content, new Map(), new Map())
  const { differences } = replaySale(document, input, content.cashRounding, facts.applyRules)
  return [...reviews.map(({ reason, detail }) => [reason, detail.differences]), ...differences]
}

test.group('Register and server', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(() => {
    const { now } = clock
    clock.now = () => new Date(NOW)
    return () => void (clock.now = now)
  })

  for (const { taxRounding, isExclusive } of POLICIES) {
    const mode = isExclusive ? 'two taxes on top of the price' : 'tax in the price'
    test(`agree on any sale with all there is on it, with ${mode}, per ${taxRounding}`, async ({
      assert,
    }) => {
      const rich = await givenRichShop()
      await transaction((sql) => sql.run('update stores set tax_rounding = ?', [taxRounding]))
      if (isExclusive) await givenTaxesOnTop(rich)
      const { numRuns, seed } = randomCases(100)
      const seen = {
        sales: 0,
        promotions: 0,
        coupons: 0,
        lists: 0,
        fees: 0,
        charges: 0,
        giftCards: 0,
        reliefs: 0,
        tips: 0,
        rules: 0,
      }
      for (let round = 0; round < numRuns / 10; round++) {
        await givenServiceCharge(rich, round)
        const takeBack = givenRules(...(round % 2 === 0 ? houseRules : []))
        const register = await registerOf(rich, await drawPromotions(rich, seed + round))
        for (let number = 0; number < 10; number++) {
          const random = seededRandom(seed + 1_000 * round + number)
          const document = sellAtRegister(rich.shop, register, random)
          if (!document) continue
          assert.deepEqual(await disagreements(document), [], `round ${round}, sale ${number}`)
          const { body } = document
          seen.sales++
          if (body.promotions) seen.promotions++
          if (body.coupons) seen.coupons++
          if (body.lines.some(({ priceSource }) => priceSource)) seen.lists++
          if (body.lines.some(({ fee }) => fee?.kind === 'deposit')) seen.fees++
          if (body.lines.some(isServiceCharge)) seen.charges++
          if (body.lines.some(isGiftCard)) seen.giftCards++
          if (body.taxTreatment?.relief) seen.reliefs++
          if (body.tipMinor > 0) seen.tips++
          if (body.explanation.some(({ code }) => code.endsWith('.rule'))) seen.rules++
        }
        takeBack()
      }
      for (const [what, count] of Object.entries(seen)) assert.isAbove(count, 0, what)
    })
  }
})
