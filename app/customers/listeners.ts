import { tellPlugins } from '#app/hooks/told'
import type { HookPayloads } from '#app/hooks/hook_port'

tellPlugins({
  hook: 'customer.saved',
  event: 'customers.customer.saved',
  payloadOf: async ({ payload }) => payload as unknown as HookPayloads['customer.saved'],
})

tellPlugins({
  hook: 'privacy.erase',
  event: 'customers.customer.erased',
  reachesSwitchedOff: true,
  payloadOf: async ({ subjectId }) => ({ customerId: String(subjectId) }),
})
