import { computed, markRaw, shallowRef, type Component } from 'vue'
import type {
  ClientFailureKind,
  ClientManifest,
  ClientPage,
  ClientPlugin,
} from '#app/plugin_kernel/client/client_manifest'
import type { SlotName } from '#app/plugin_sdk/hook_points'
import { createBootMarker } from '~/plugin_runtime/boot_marker'
import { BundleFailure, fetchBundle, importBundle, type Bundle } from '~/plugin_runtime/load_bundle'
import type { PluginScreen } from '~/plugin_runtime/plugin_screen'
import { putStyle } from '~/plugin_runtime/plugin_style'
import { wasSafeModeKeyHeld } from '~/plugin_runtime/safe_mode_key'

/** A plugin on this page: its components, or why they are not there. */
export interface PagePlugin {
  plugin: ClientPlugin
  bundle: Bundle | null
  failure: { kind: ClientFailureKind; message: string } | null
}

/** A component in a slot; without one the plugin is there and its component is not. */
export interface SlotEntry {
  key: string
  plugin: ClientPlugin
  component: Component | null
  failure: PagePlugin['failure']
}

const onPage = shallowRef<readonly PagePlugin[]>([])
const screen = shallowRef<PluginScreen | null>(null)
const currency = shallowRef<ClientManifest['currency']>(null)
/** Whether the page was started without plugins by hand; null until the first of them would load. */
const isSafe = shallowRef<boolean | null>(null)
const marker = createBootMarker({
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, value),
})
const told = new Set<string>()
const styles = new Map<string, () => void>()
let work: Promise<void> = Promise.resolve()

const bySlot = computed(() => {
  const slots = new Map<string, (SlotEntry & { order: number })[]>()
  for (const one of onPage.value) {
    for (const { slot, component: name, order } of one.plugin.slots) {
      const component = componentOf(one, name)
      const failure = one.failure ?? (component ? null : missing(name))
      const key = `${one.plugin.url} ${slot} ${name}`
      const entry = { key, plugin: one.plugin, component, failure, order }
      slots.set(slot, [...(slots.get(slot) ?? []), entry])
    }
  }
  for (const entries of slots.values()) entries.sort((left, right) => left.order - right.order)
  return slots
})

const NONE: readonly SlotEntry[] = []

export function slotEntries(name: SlotName): readonly SlotEntry[] {
  return bySlot.value.get(name) ?? NONE
}

export const pluginCurrency = () => currency.value
export const pluginScreen = () => screen.value
export const pluginMarker = marker
export const isSafeMode = () => isSafe.value === true
/** Plugins that stay away from this page because it froze twice with them. */
export const frozenPlugins = () =>
  onPage.value.filter(({ failure }) => failure?.kind === 'froze').map(({ plugin }) => plugin)

export function pluginPages(place: ClientPage['place']) {
  return onPage.value.flatMap(({ plugin }) =>
    plugin.pages.filter((page) => page.place === place).map((page) => ({ plugin, page }))
  )
}

/** What stands on a plugin's own page; null while it is not known yet. */
export function pageEntry(pluginId: string, path: string): SlotEntry | null {
  const one = onPage.value.find(({ plugin }) => plugin.id === pluginId)
  const page = one?.plugin.pages.find((each) => each.path === path)
  if (!one || !page) return null
  const component = componentOf(one, page.component)
  const failure = one.failure ?? (component ? null : missing(page.component))
  return { key: `${one.plugin.url} ${path}`, plugin: one.plugin, component, failure }
}

/** Loads the plugins that run and follows them from then on. A page starts this once. */
export function startPlugins(on: PluginScreen): void {
  screen.value = on
  window.addEventListener('pagehide', () => marker.endAll())
  on.listen(() => void followPlugins())
  void followPlugins()
}

/** Takes off what no longer runs and loads what is new; one at a time, in the order of the news. */
export function followPlugins(): Promise<void> {
  work = work.then(follow, follow)
  return work
}

/** A frozen plugin is given another chance. */
export function retryPlugin(plugin: ClientPlugin): Promise<void> {
  marker.forgive(plugin)
  remove(plugin.id)
  return followPlugins()
}

/** Tells the server once of each failure that this page has seen. */
export function reportFailure(
  { id, version }: ClientPlugin,
  kind: ClientFailureKind,
  place: string | null,
  error: unknown
): void {
  const { message, stack } =
    error instanceof Error ? error : { message: String(error), stack: undefined }
  const key = [id, version, kind, place, message].join(' ')
  if (told.has(key)) return
  told.add(key)
  screen.value?.report({
    ...{ id, version, kind, place },
    message: message.slice(0, 500),
    stack: stack?.slice(0, 8_000) ?? null,
  })
}

async function follow(): Promise<void> {
  const manifest = await screen.value?.fetchManifest()
  if (!manifest) return
  currency.value = manifest.currency
  isSafe.value ??= wasSafeModeKeyHeld()
  const plugins = isSafe.value ? [] : manifest.plugins
  for (const { plugin, failure } of onPage.value) {
    const isSame = plugins.some(({ url }) => url === plugin.url)
    if (!isSame || failure?.kind === 'unreachable') remove(plugin.id)
  }
  const fresh = plugins.filter(({ id }) => !onPage.value.some(({ plugin }) => plugin.id === id))
  const fetched = fresh.map((plugin) => fetchOf(plugin))
  for (const [index, plugin] of fresh.entries()) await load(plugin, fetched[index]!)
}

/** All on their way at once; what is wrong is found when its turn comes. */
function fetchOf(plugin: ClientPlugin): Promise<unknown> {
  if (marker.frozeTwice(plugin)) return Promise.resolve()
  return fetchBundle(plugin).then(
    () => null,
    (error: unknown) => error
  )
}

/** One after the other, so that a page that freezes names the one that it froze with. */
async function load(plugin: ClientPlugin, fetching: Promise<unknown>): Promise<void> {
  if (marker.frozeTwice(plugin)) {
    return fail(plugin, new BundleFailure('froze', 'The page froze twice while it loaded'))
  }
  const failed = await fetching
  if (failed) return fail(plugin, failed)
  const end = marker.begin(plugin, 'import')
  try {
    const bundle = await importBundle(plugin)
    if (plugin.style) styles.set(plugin.id, putStyle(plugin.style))
    put({ plugin, bundle: markRaw({ ...bundle }), failure: null })
    for (const { slot, component } of plugin.slots) {
      if (!bundle[component])
        reportFailure(plugin, 'missing_component', slot, missing(component).message)
    }
  } catch (error) {
    fail(plugin, error)
  } finally {
    end()
  }
}

function fail(plugin: ClientPlugin, error: unknown): void {
  const kind = error instanceof BundleFailure ? error.kind : 'not_loaded'
  const message = error instanceof Error ? error.message : String(error)
  put({ plugin, bundle: null, failure: { kind, message } })
  reportFailure(plugin, kind, null, (error as Error).cause ?? error)
}

function put(one: PagePlugin): void {
  const others = onPage.value.filter(({ plugin }) => plugin.id !== one.plugin.id)
  onPage.value = [...others, one].sort((left, right) => (left.plugin.id < right.plugin.id ? -1 : 1))
}

function remove(id: string): void {
  styles.get(id)?.()
  styles.delete(id)
  onPage.value = onPage.value.filter(({ plugin }) => plugin.id !== id)
}

function componentOf({ bundle }: PagePlugin, name: string): Component | null {
  return (bundle?.[name] as Component | undefined) ?? null
}

function missing(component: string) {
  return { kind: 'missing_component' as const, message: `${component} is not exported` }
}
