import { read } from '#core/sql'
import type { Finding, HealthCheck } from '#app/health/finding'

export const documentsCheck: HealthCheck = {
  id: 'documents',
  icon: 'i-lucide-shield-alert',
  reasons: ['clean', 'quarantined'],
  async read({ storeId }): Promise<Finding> {
    const [row] = await read<{ quarantined: number; set_aside: number }>(
      `select sum(case when set_aside_at is null then 1 else 0 end) as quarantined,
              sum(case when set_aside_at is null then 0 else 1 end) as set_aside
         from documents where state = 'quarantined' and store_id = ?`,
      [storeId]
    )
    const quarantined = Number(row?.quarantined ?? 0)
    return {
      state: quarantined > 0 ? 'attention' : 'good',
      reason: quarantined > 0 ? 'quarantined' : 'clean',
      values: { count: quarantined },
      figures: [
        { name: 'documents_quarantined', kind: 'integer', value: quarantined },
        { name: 'documents_set_aside', kind: 'integer', value: Number(row?.set_aside ?? 0) },
      ],
      links: [{ name: 'documents', href: '/settings/health/documents', task: 'health.view' }],
    }
  },
}
