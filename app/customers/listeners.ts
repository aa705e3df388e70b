import { loadApiExt } from '#app/custom_fields/load_ext'
import { tellPlugins } from '#app/hooks/told'
import type { HookPayloads } from '#app/hooks/hook_port'

tellPlugins({
  hook: 'customer.saved',
  event: 'customers.customer.saved',
  payloadOf: async ({ payload }) => {
    const saved = payload as unknown as Omit<HookPayloads['customer.saved'], 'ext'>
    const found = await loadApiExt('customer', [saved.customerId])
    return { ...saved, ext: found.get(saved.customerId) ?? {} }
  },
})

tellPlugins({
  hook: 'privacy.erase',
  event: 'customers.customer.erased',
  reachesSwitchedOff: true,
  payloadOf: async ({ subjectId }) => ({ customerId: String(subjectId) }),
})
