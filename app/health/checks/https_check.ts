import { clock } from '#core/clock'
import { httpsState, type HttpsState } from '#app/https/https_state'
import type { Finding, HealthCheck } from '#app/health/finding'

/** The shop's own authority renews a month before, so whoever comes this close is not renewed. */
const SOON_MS = 14 * 24 * 3_600_000

export const httpsCheck: HealthCheck = {
  id: 'https',
  icon: 'i-lucide-lock',
  reasons: ['off', 'proxy', 'authority', 'own', 'problem', 'not_listening', 'ending', 'ended'],
  async read(): Promise<Finding> {
    const state = httpsState()
    const { certificate, isListening, port } = state
    return {
      ...verdict(state),
      figures: [
        ...(isListening
          ? [{ name: 'https_port', kind: 'text' as const, value: String(port) }]
          : []),
        ...(certificate
          ? [{ name: 'https_until', kind: 'instant' as const, value: certificate.validTo }]
          : []),
      ],
      links: [{ name: 'https', href: '/settings/secure_connection', task: 'system.manage' }],
    }
  },
}

function verdict(state: HttpsState): Pick<Finding, 'state' | 'reason' | 'values'> {
  const { mode, problem, certificate, isListening } = state
  const leftMs = certificate ? Date.parse(certificate.validTo) - clock.now().getTime() : null
  if (leftMs !== null && leftMs <= 0) return { state: 'trouble', reason: 'ended' }
  if (problem) return { state: isListening ? 'attention' : 'trouble', reason: 'problem' }
  if (mode === 'off' || mode === 'proxy') return { state: 'good', reason: mode }
  if (!isListening) return { state: 'trouble', reason: 'not_listening' }
  if (leftMs !== null && leftMs < SOON_MS) {
    const days = Math.floor(leftMs / (24 * 3_600_000))
    return { state: 'attention', reason: 'ending', values: { days } }
  }
  return { state: 'good', reason: mode }
}
