import type { GraphProblem } from '#app/plugin_kernel/contract/plugin_graph'
import type { ManifestProblem } from '#app/plugin_kernel/contract/manifest_problem'
import type { PluginOrigin } from '#app/plugin_kernel/discovery/find_plugins'

/** What the owner wants. */
export type DesiredState = 'enabled' | 'disabled' | 'removed'

/**
 * What became of it:
 *
 * - `discovered`: its folder is there and well-formed; none of its code has run
 * - `invalid`: its plugin.json or what that names is wrong
 * - `incompatible`: does not go with this Tillhouse or with another plugin
 * - `enabled`, `disabled`
 * - `failed`: could not be installed or started; tried again at the next start
 * - `quarantined`: did harm while it ran; only the owner lets it run again
 * - `missing`: its folder is gone; what it kept is still there
 * - `removed`: the owner took it away; what it kept is still there
 */
export type PluginState =
  | 'discovered'
  | 'invalid'
  | 'incompatible'
  | 'enabled'
  | 'disabled'
  | 'failed'
  | 'quarantined'
  | 'missing'
  | 'removed'

/** Why a plugin does not run, for the owner to read. */
export type PluginProblem =
  | { kind: 'manifest'; problems: ManifestProblem[] }
  | { kind: 'graph'; problems: GraphProblem[] }
  /** `place` is the step or the hook point; `why` is of `HARM` or of `FailureReason`. */
  | { kind: 'fault'; place: string; why: string; message: string; stack: string | null }

export interface PluginRow {
  id: string
  origin: PluginOrigin
  desired: DesiredState
  state: PluginState
  /** Of an installed plugin, which of its versions runs; of a dropped one, the last that ran. */
  activeVersion: string | null
  problem: PluginProblem | null
  /** The owner let its code run inside of Tillhouse. */
  isTrusted: boolean
  blocksWhenUnavailable: boolean
}
