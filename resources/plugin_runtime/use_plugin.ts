import { computed, inject, type ComputedRef, type InjectionKey } from 'vue'
import type { ClientPlugin } from '#app/plugin_kernel/client/client_manifest'
import { useFormat } from '~/composables/use_format'
import { useRealtime } from '~/composables/use_realtime'
import { useTranslations, type TextArguments } from '~/composables/use_translations'
import { pluginCurrency, pluginScreen, reportFailure } from '~/plugin_runtime/plugin_runtime'
import { pluginWord } from '~/plugin_runtime/plugin_text'
import type { PluginAnswer, PluginSale, SaleActs } from '~/plugin_runtime/plugin_types'

/** What a component of a plugin may know and do; `usePlugin()` of `@tillhouse/sdk/ui`. */
export interface PluginScope {
  readonly id: string
  readonly version: string
  /** Where the component stands. */
  readonly place: 'office' | 'register'
  locale(): string
  /** A text of the plugin's own `locales`, in the reader's language. */
  t(key: string, values?: TextArguments): string
  /** Asks a route of the plugin's own server half; never throws. */
  call<Body = unknown>(method: string, path: string, body?: unknown): Promise<PluginAnswer<Body>>
  /** An amount of the store's currency. */
  money(amountMinor: number): string
  /** The sale on the register, to read; null in the back office. */
  readonly sale: ComputedRef<PluginSale | null>
  /** Acts on that sale; null in the back office. */
  readonly draftSale: SaleActs | null
  /**
   * Hears what is scanned at the register while the component is on the screen; called while it is
   * set up. A page of the plugin hears every code, any other component those that nothing else in
   * the shop knows. True where the code was meant for it.
   */
  onScan(hear: (code: string) => boolean): void
  /**
   * Hears what the plugin's server half publishes (`ctx.live`) while the component is on the screen;
   * called while it is set up. What was told while the page was offline is not told again.
   */
  onNews<Payload = unknown>(name: string, hear: (payload: Payload) => void): void
  /** Opens a page of this plugin that plugin.json declares for this place. */
  openPage(path: string): void
  /** Closes it, where it lies over the sale of a register. */
  closePage(): void
}

export const PLUGIN: InjectionKey<PluginScope> = Symbol('plugin')

/** Of the plugin that the component belongs to. */
export function usePlugin(): PluginScope {
  const scope = inject(PLUGIN)
  if (!scope) throw new Error('usePlugin() is only for components of a plugin')
  return scope
}

/** Called while the part of a plugin is set up. */
export function createScope(plugin: ClientPlugin, slot: string): PluginScope {
  const { locale } = useTranslations()
  const format = useFormat()
  const screen = pluginScreen()!
  return {
    id: plugin.id,
    version: plugin.version,
    place: screen.place,
    locale,
    t: (key, values) => pluginWord(plugin, locale(), key, values),
    call: (method, path, body) => screen.call(plugin.id, method, path, body),
    money(amountMinor) {
      const currency = pluginCurrency()
      return currency
        ? format.money(amountMinor, currency.code, currency.minorDigits)
        : format.amount(amountMinor)
    },
    sale: computed(() => screen.sale()),
    draftSale: screen.saleActs,
    onScan(hear) {
      screen.hearScans(slot === 'page', (code) => {
        try {
          return hear(code) === true
        } catch (error) {
          reportFailure(plugin, 'stopped', slot, error)
          return false
        }
      })
    },
    onNews(name, hear) {
      useRealtime({
        [`plugin:${plugin.id}:${name}`]: ({ payload }) => {
          try {
            hear(payload as never)
          } catch (error) {
            reportFailure(plugin, 'stopped', slot, error)
          }
        },
      })
    },
    openPage: (path) => screen.openPage(plugin.id, path),
    closePage: () => screen.closePage(plugin.id),
  }
}
