import type { ItemScope } from '#pricing/promotions/promotion'
import type { PromotionDefinition } from '#pricing/promotions/promotion_draft'
import { GROUP_COLORS } from '#app/customers/groups/customer_group'
import { saveGroup } from '#app/customers/groups/save_group'
import { saveMemberships } from '#app/customers/groups/save_memberships'
import type { PromotionKind } from '#app/promotions/promotion_row'
import { savePromotion } from '#app/promotions/save_promotion'
import { switchPromotion } from '#app/promotions/switch_promotion'
import type { DemoItem } from '#app/setup/demo/demo_goods'
import type { DemoShop } from '#app/setup/demo/demo_shop'
import { coffee } from '#app/setup/demo/goods/coffee'
import { kitchen } from '#app/setup/demo/goods/kitchen'
import { sweets } from '#app/setup/demo/goods/sweets'

const NO_GOODS: ItemScope = { isAll: false, itemIds: [], departmentIds: [], tags: [] }

/** Every third customer of the demo is in its club. */
const CLUB_SHARE = 3

/** A club and three promotions that are switched on, for sales from now on. */
export async function createDemoPromotions(
  shop: DemoShop,
  items: DemoItem[],
  club: { customers: string[]; today: string }
): Promise<void> {
  const clubId = await createClub(shop, club)
  const scopeOf = (department: { name: string }): ItemScope => {
    const item = items.find(({ departmentName }) => departmentName === department.name)
    return { ...NO_GOODS, departmentIds: [item!.departmentId] }
  }
  await switchOn(shop, 'Kaffetimen', 'happy_hour', {
    scope: scopeOf(coffee),
    times: {
      from: null,
      to: null,
      weekdays: [1, 2, 3, 4, 5],
      hours: [{ from: '14:00', to: '16:00' }],
    },
    effect: percentOffLines(250_000),
  })
  await switchOn(shop, 'Ta 3, betal for 2', 'pay_fewer', {
    scope: { ...NO_GOODS, isAll: true },
    effect: {
      kind: 'set',
      groups: [{ scope: scopeOf(sweets), pieces: 3 }],
      reward: { kind: 'cheapest', pieces: 1, ratePpm: 1_000_000 },
    },
  })
  await switchOn(shop, 'Klubbpris', 'club', {
    scope: scopeOf(kitchen),
    audienceGroupIds: [clubId],
    effect: percentOffLines(100_000),
  })
}

function percentOffLines(ratePpm: number): PromotionDefinition['effect'] {
  return {
    kind: 'line',
    steps: [{ fromThousandths: 0, discount: { kind: 'percent', ratePpm } }],
    countsTogether: false,
  }
}

async function createClub(
  { store, operators }: DemoShop,
  { customers, today }: { customers: string[]; today: string }
): Promise<string> {
  const author = { storeId: store.id, operatorId: operators.owner.id }
  const club = await saveGroup(
    null,
    {
      name: 'Fjordklubben',
      kind: 'group',
      color: GROUP_COLORS[0],
      position: 1,
      isArchived: false,
    },
    author
  )
  if (!club.ok) throw new Error(`The demo's club was not created: ${club.reason}`)
  const members = customers.filter((_, index) => index % CLUB_SHARE === 0)
  for (const customerId of members) {
    const membership = { groupId: club.value, validFrom: null, validTo: null }
    await saveMemberships(customerId, [membership], { ...author, today })
  }
  return club.value
}

async function switchOn(
  { store, operators }: DemoShop,
  name: string,
  kind: PromotionKind,
  does: Pick<PromotionDefinition, 'scope' | 'effect'> & Partial<PromotionDefinition>
): Promise<void> {
  const author = { storeId: store.id, operatorId: operators.owner.id }
  const definition: PromotionDefinition = {
    stacking: { kind: 'stack' },
    percentOf: 'remaining',
    times: { from: null, to: null, weekdays: [], hours: [] },
    audienceGroupIds: null,
    needsCoupon: false,
    exclusions: NO_GOODS,
    threshold: null,
    maxUsesPerSale: null,
    ...does,
  }
  const saved = await savePromotion(
    null,
    {
      name,
      kind,
      isForAllStores: false,
      definition,
      maxUses: null,
      budgetMinor: null,
      givesBack: 'post_void',
    },
    author
  )
  if (!saved.ok) throw new Error(`The demo's ${name} was not saved: ${saved.reason}`)
  await switchPromotion(saved.value.id, 'active', author)
}
