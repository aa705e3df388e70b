import type { AttemptLimit } from '#core/count_attempts'

/** Cards that moved in may have short codes: nobody finds one by trying many at a register. */
export function lookUpLimits(registerId: string): AttemptLimit[] {
  return [
    { key: `gift_card_codes:minute:${registerId}`, requests: 10, duration: '1 minute' },
    { key: `gift_card_codes:hour:${registerId}`, requests: 60, duration: '1 hour' },
  ]
}
