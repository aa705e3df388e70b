import { clock } from '#core/clock'
import { readBacklog } from '#core/outbox_store'
import type { Finding, HealthCheck } from '#app/health/finding'

const BEHIND_MS = 5 * 60_000

export const outboxCheck: HealthCheck = {
  id: 'outbox',
  icon: 'i-lucide-send',
  reasons: ['flowing', 'behind', 'dead'],
  async read(): Promise<Finding> {
    const { waiting, dead, oldestAt } = await readBacklog()
    const ageMs = oldestAt ? clock.now().getTime() - Date.parse(oldestAt) : 0
    const isBehind = ageMs > BEHIND_MS
    return {
      state: dead > 0 || isBehind ? 'attention' : 'good',
      reason: dead > 0 ? 'dead' : isBehind ? 'behind' : 'flowing',
      values: { count: dead },
      figures: [
        { name: 'outbox_waiting', kind: 'integer', value: waiting },
        { name: 'outbox_dead', kind: 'integer', value: dead },
        ...(oldestAt ? [{ name: 'outbox_oldest', kind: 'instant' as const, value: oldestAt }] : []),
      ],
      links: [{ name: 'events', href: '/settings/health/events', task: 'health.view' }],
    }
  },
}
