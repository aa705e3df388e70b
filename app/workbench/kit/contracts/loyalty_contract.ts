import assert from 'node:assert/strict'
import { newId } from '#core/ids'
import type { LoyaltyCard } from '#app/plugin_sdk/providers/loyalty'
import type { ProvidingPlugin } from '#app/workbench/kit/contracts/contract'

/** Sales after which a reward that anybody reaches is reached. */
const MOST_SALES = 20

interface Club extends ProvidingPlugin {
  storeId: string
  operatorId: string
  tried: string[]
}

export async function checkLoyalty(given: ProvidingPlugin): Promise<string[]> {
  const { shop } = await given.host.register.opened()
  const club: Club = { ...given, storeId: shop.store.id, operatorId: shop.operatorId, tried: [] }
  const stranger = await given.host.register.addCustomer('Stranger')
  await checkStranger(club, stranger)
  const member = await given.host.register.addCustomer('Member')
  await checkJoining(club, member)
  await checkEarning(club, member)
  const { rewards } = await cardOf(club, member)
  if (rewards.length > 0) await checkReward(club, member, stranger)
  return club.tried
}

function cardOf({ host, id, storeId }: Club, customerId: string, saleId: string | null = null) {
  return host.ask(id, 'loyalty', 'card', { storeId, customerId, saleId })
}

function pointsOf({ member }: LoyaltyCard): number {
  assert.ok(member, 'Whoever joined takes part')
  return member.points
}

async function checkStranger(club: Club, customerId: string): Promise<void> {
  const { host, id, storeId } = club
  assert.equal((await cardOf(club, customerId)).member, null, 'Nobody takes part unasked')
  const nobody = await host.ask(id, 'loyalty', 'find', { storeId, by: 'card', value: newId() })
  assert.equal(nobody, null, 'A card that nobody has is nobody’s')
  club.tried.push('knows nobody who did not join')
}

async function checkJoining(club: Club, customerId: string): Promise<void> {
  const { host, id, storeId, operatorId } = club
  const joining = { name: 'Member', card: null, birthday: null, takesMail: false, operatorId }
  const join = () => host.ask(id, 'loyalty', 'join', { storeId, customerId, ...joining })
  assert.deepEqual(await join(), { ok: true }, 'A customer who agrees takes part')
  const points = pointsOf(await cardOf(club, customerId))
  assert.deepEqual(await join(), { ok: true }, 'Whoever takes part already stays')
  assert.equal(pointsOf(await cardOf(club, customerId)), points, 'Joining twice earns nothing more')
  club.tried.push('takes a customer in once')
}

async function checkEarning(club: Club, customerId: string): Promise<void> {
  const before = pointsOf(await cardOf(club, customerId))
  await sell(club, customerId)
  const once = pointsOf(await cardOf(club, customerId))
  assert.ok(once >= before, 'A sale takes no points')
  assert.deepEqual(await club.host.undelivered(), [], 'It hears of every sale')
  club.tried.push('counts a sale')
}

async function sell({ host }: Club, customerId: string): Promise<void> {
  const sale = host.register.sale().scan('bread', 10_000).scan('soap', 10_000)
  const paid = await sale.customer(customerId).pay('card')
  assert.equal(paid.outcome, 'completed', 'It keeps nobody from paying')
  await host.tell()
}

async function checkReward(club: Club, member: string, stranger: string): Promise<void> {
  const { host, id, storeId } = club
  let card = await cardOf(club, member)
  for (let sales = 0; sales < MOST_SALES && !card.rewards.some((one) => one.isCovered); sales++) {
    await sell(club, member)
    card = await cardOf(club, member)
  }
  const reward = card.rewards.find((one) => one.isCovered)
  if (!reward) return
  const saleId = newId()
  const hold = (customerId: string, rewardId = reward.id) =>
    host.ask(id, 'loyalty', 'reserve', { storeId, saleId, customerId, rewardId })
  const points = pointsOf(card)
  const held = await hold(member)
  assert.ok(held.ok, `A reward that is covered can be held: ${JSON.stringify(held)}`)
  const left = pointsOf(await cardOf(club, member, saleId))
  assert.deepEqual(await hold(member), held, 'Asked again it is the same reward')
  assert.equal(pointsOf(await cardOf(club, member, saleId)), left, 'Asked again it holds once')
  const release = () => host.ask(id, 'loyalty', 'release', { storeId, saleId })
  assert.deepEqual(await release(), { ok: true })
  assert.deepEqual(await release(), { ok: true }, 'Giving back what is not held is no fault')
  assert.equal(pointsOf(await cardOf(club, member)), points, 'What was held is given back')
  assert.equal((await hold(stranger)).ok, false, 'A reward is held for members only')
  assert.equal((await hold(member, newId())).ok, false, 'A reward that is not offered is not held')
  assert.equal(pointsOf(await cardOf(club, member)), points, 'A refusal holds nothing')
  club.tried.push('holds a reward once, and gives it back')
}
