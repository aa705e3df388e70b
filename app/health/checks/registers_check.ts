import type { Finding, HealthCheck } from '#app/health/finding'
import { readRegisters } from '#app/health/registers/read_registers'
import type { RegisterFlag } from '#app/health/registers/register_status'

/** The most pressing first; a silent register is usually one that is switched off for the night. */
const PRESSING: RegisterFlag[] = ['unsent', 'refused', 'skewed', 'storage', 'outdated']

export const registersCheck: HealthCheck = {
  id: 'registers',
  icon: 'i-lucide-monitor-smartphone',
  reasons: ['none', 'in_step', ...PRESSING],
  async read({ storeId }): Promise<Finding> {
    const registers = await readRegisters(storeId)
    if (registers.length === 0) {
      return {
        state: 'good',
        reason: 'none',
        links: [{ name: 'registers', href: '/settings/registers', task: 'registers.manage' }],
      }
    }
    const flag = PRESSING.find((one) => registers.some(({ flags }) => flags.includes(one)))
    const heard = registers.filter(({ flags, seenAt }) => seenAt && !flags.includes('silent'))
    return {
      state: flag ? 'attention' : 'good',
      reason: flag ?? 'in_step',
      values: { count: registers.filter(({ flags }) => flag && flags.includes(flag)).length },
      figures: [
        { name: 'registers_enrolled', kind: 'integer', value: registers.length },
        { name: 'registers_heard', kind: 'integer', value: heard.length },
        {
          name: 'registers_unsent',
          kind: 'integer',
          value: registers.reduce((sum, { unsentCount }) => sum + unsentCount, 0),
        },
      ],
    }
  },
}
