import type { LinesRefused } from '~/plugin_runtime/plugin_types'
import type { RegisterParts } from '#resources/register/create_register'
import type { DraftSale } from '#resources/register/sale/draft_sale'
import type { RingUp, RingUpDependencies } from '#resources/register/sale/ring_up'

/** What lines of plugins are made with. */
export interface LineTools {
  parts: Pick<
    RegisterParts,
    'api' | 'bootstrap' | 'catalog' | 'dialogs' | 'pricing' | 'selling' | 'session'
  >
  deps: RingUpDependencies
  ringUp: Pick<RingUp, 'ask' | 'feesOf'>
}

export type Step = { ok: true; draft: DraftSale } | { ok: false; reason: LinesRefused }

export const refuseLine = (reason: LinesRefused): Step => ({ ok: false, reason })
