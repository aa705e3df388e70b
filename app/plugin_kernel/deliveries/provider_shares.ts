import type { OutboxEvent } from '#core/outbox'
import { allProviderTellings, type ProviderTelling } from '#app/hooks/told'
import type { Share } from '#app/plugin_kernel/deliveries/fan_out'
import type { Subscriptions } from '#app/plugin_kernel/deliveries/subscriptions'
import { chosenFor } from '#app/plugin_kernel/providers/provider_choices'
import { CONTRACTS } from '#app/plugin_sdk/providers/contracts'

/**
 * What an event means for those that stand in for something: whoever the store has chosen at this
 * moment hears of it, also later when the owner has chosen another one meanwhile.
 */
export async function providerShares(
  event: OutboxEvent,
  subscriptions: Subscriptions
): Promise<Share[]> {
  const meant = allProviderTellings().filter((telling) => telling.event === event.kind)
  const shares: Share[] = []
  for (const telling of inOrder(meant)) {
    const hook = `${telling.contract}.${telling.method}` as const
    const able = subscriptions.at(hook)
    const told = able.length === 0 ? null : await telling.tellingOf(event)
    if (!told) continue
    const to = told.to ?? { pluginId: await chosenFor(telling.contract, told.storeId) }
    const hearing = able.filter(({ pluginId }) => to === 'all' || to.pluginId === pluginId)
    shares.push(...hearing.map((one) => ({ ...one, hook, payload: told.call })))
  }
  return shares
}

/** As the contract lists its methods. */
function inOrder(tellings: readonly ProviderTelling[]): ProviderTelling[] {
  const rank = ({ contract, method }: ProviderTelling) =>
    Object.keys(CONTRACTS[contract].methods).indexOf(method)
  return tellings.toSorted((left, right) => rank(left) - rank(right))
}
