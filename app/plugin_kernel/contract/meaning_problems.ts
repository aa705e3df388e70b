import semver from 'semver'
import { isCapability } from '#app/plugin_sdk/capabilities'
import { HOOK_POINTS, SLOTS, type HookPoint } from '#app/plugin_sdk/hook_points'
import { CONTRACTS, isContract } from '#app/plugin_sdk/providers/contracts'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import { problem, type ManifestProblem } from '#app/plugin_kernel/contract/manifest_problem'

/** Words that stand in addresses where the id of a plugin would. */
export const RESERVED_IDS: readonly string[] = [
  'api',
  'available',
  'deliveries',
  'finder',
  'hooks',
  'offers',
  'providers',
  'public',
  'safe-mode',
]

/** What a well-formed plugin.json says that cannot be meant. */
export function meaningProblems(manifest: PluginManifest): ManifestProblem[] {
  const { id } = manifest
  return [
    ...(RESERVED_IDS.includes(id) ? [problem('/id', 'reserved_id', { id })] : []),
    ...versionProblems(manifest),
    ...hookProblems(manifest),
    ...ruleProblems(manifest),
    ...slotProblems(manifest),
    ...permissionProblems(manifest),
    ...entryProblems(manifest),
    ...dataProblems(manifest),
  ]
}

function versionProblems({ version, api, requires, provides }: PluginManifest): ManifestProblem[] {
  const found: ManifestProblem[] = []
  if (semver.valid(version) !== version)
    found.push(problem('/version', 'not_a_version', { version }))
  if (semver.validRange(api) === null) found.push(problem('/api', 'not_a_range', { range: api }))
  // A plugin cannot know what a version that does not exist yet will take away.
  else if (semver.satisfies('999999.0.0', api))
    found.push(problem('/api', 'no_upper_bound', { range: api }))
  for (const kind of ['plugins', 'optional', 'conflicts'] as const) {
    for (const [id, range] of Object.entries(requires?.[kind] ?? {})) {
      if (semver.validRange(range) === null)
        found.push(problem(`/requires/${kind}/${id}`, 'not_a_range', { range }))
    }
  }
  for (const [name, contract] of Object.entries(provides ?? {})) {
    if (semver.valid(contract) !== contract)
      found.push(problem(`/provides/${name}`, 'not_a_version', { version: contract }))
    else if (isContract(name) && !semver.satisfies(CONTRACTS[name].version, `^${contract}`))
      found.push(
        problem(`/provides/${name}`, 'other_provider_version', {
          name,
          known: CONTRACTS[name].version,
        })
      )
  }
  return found
}

function hookProblems({ hooks = [], permissions = [] }: PluginManifest): ManifestProblem[] {
  const caps = new Set(permissions.map(({ cap }) => cap))
  const names = hooks.map(({ hook }) => hook)
  return hooks.flatMap(({ hook, kind }, index) => {
    const pointer = `/hooks/${index}/hook`
    const [name = '', version = ''] = hook.split('@')
    if (!Object.hasOwn(HOOK_POINTS, name)) return problem(pointer, 'unknown_hook', { name })
    const point: HookPoint = HOOK_POINTS[name as keyof typeof HOOK_POINTS]
    if (Number(version) > point.version)
      return problem(pointer, 'other_hook_version', { name, known: String(point.version) })
    if (!point.kinds.includes(kind)) {
      const allowed = point.kinds.join(', ')
      return problem(`/hooks/${index}/kind`, 'other_hook_kind', { name, allowed })
    }
    if (names.indexOf(hook) < index) return problem(pointer, 'twice', { name: hook })
    if (kind === 'guard' && !caps.has(`hook:veto:${name}`))
      return problem(pointer, 'veto_not_asked_for', { name })
    return []
  })
}

function slotProblems({ slots = [] }: PluginManifest): ManifestProblem[] {
  return slots.flatMap(({ slot }, index) => {
    const pointer = `/slots/${index}/slot`
    const [name = '', version = ''] = slot.split('@')
    if (!Object.hasOwn(SLOTS, name)) return problem(pointer, 'unknown_slot', { name })
    const known = SLOTS[name as keyof typeof SLOTS]
    return Number(version) > known
      ? problem(pointer, 'other_slot_version', { name, known: String(known) })
      : []
  })
}

function permissionProblems({ permissions = [] }: PluginManifest): ManifestProblem[] {
  const caps = permissions.map(({ cap }) => cap)
  return caps.flatMap((cap, index) => {
    const pointer = `/permissions/${index}/cap`
    if (!isCapability(cap)) return problem(pointer, 'unknown_permission', { cap })
    return caps.indexOf(cap) < index ? problem(pointer, 'twice', { name: cap }) : []
  })
}

/** What is declared needs a half of the plugin that brings it. */
function entryProblems(manifest: PluginManifest): ManifestProblem[] {
  const { entry = {}, rules = [], hooks = [], slots = [], pages = [] } = manifest
  const contracts = Object.keys(manifest.provides ?? {}).filter(isContract)
  const needs = [
    { half: 'rules', isNeeded: rules.length > 0, pointer: '/rules' },
    { half: 'server', isNeeded: hooks.length > 0, pointer: '/hooks' },
    { half: 'server', isNeeded: contracts.length > 0, pointer: '/provides' },
    { half: 'client', isNeeded: slots.length > 0, pointer: '/slots' },
    { half: 'client', isNeeded: pages.length > 0, pointer: '/pages' },
  ] as const
  return needs
    .filter(({ half, isNeeded }) => isNeeded && entry[half] === undefined)
    .map(({ half, pointer }) => problem(pointer, 'no_entry', { half }))
}

function ruleProblems({ rules = [] }: PluginManifest): ManifestProblem[] {
  const ids = rules.map(({ id }) => id)
  return rules.flatMap(({ id, needs = [], datasets = [] }, index) => [
    ...(ids.indexOf(id) < index ? [problem(`/rules/${index}/id`, 'twice', { name: id })] : []),
    ...needs
      .filter((need) => need.startsWith('datasets.') && !datasets.includes(need.slice(9)))
      .map((name) => problem(`/rules/${index}/needs`, 'needs_unnamed_dataset', { name })),
  ])
}

function dataProblems({ data }: PluginManifest): ManifestProblem[] {
  return data && data.readableSince > data.version
    ? [problem('/data/readableSince', 'readable_since_future', { version: String(data.version) })]
    : []
}
