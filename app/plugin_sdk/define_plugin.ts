import type { GuardAnswer } from '#app/plugin_sdk/answers'
import type { CatalogContext } from '#app/plugin_sdk/context/catalog_context'
import type { ContainerContext } from '#app/plugin_sdk/context/container_context'
import type { CustomersContext } from '#app/plugin_sdk/context/customers_context'
import type { DbContext } from '#app/plugin_sdk/context/db_context'
import type { FieldsContext } from '#app/plugin_sdk/context/fields_context'
import type { FilesContext } from '#app/plugin_sdk/context/files_context'
import type { HttpContext } from '#app/plugin_sdk/context/http_context'
import type { JobsContext } from '#app/plugin_sdk/context/jobs_context'
import type { LiveContext } from '#app/plugin_sdk/context/live_context'
import type { MailContext } from '#app/plugin_sdk/context/mail_context'
import type { RoutesContext } from '#app/plugin_sdk/context/routes_context'
import type { RulesContext } from '#app/plugin_sdk/context/rules_context'
import type { SalesContext } from '#app/plugin_sdk/context/sales_context'
import type { ScheduleContext } from '#app/plugin_sdk/context/schedule_context'
import type { SettingsContext } from '#app/plugin_sdk/context/settings_context'
import type { StockContext } from '#app/plugin_sdk/context/stock_context'
import type { StoresContext } from '#app/plugin_sdk/context/stores_context'
import type { TcpContext } from '#app/plugin_sdk/context/tcp_context'
import type { HookName } from '#app/plugin_sdk/hook_points'
import type { HookPayloads } from '#app/plugin_sdk/payloads/hook_payloads'
import type { ContractName, Provider } from '#app/plugin_sdk/providers/contracts'

/** What a handler may look at while it works. */
export interface HandlerContext {
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal
  /** At an `action`: the same id however often it is told, so that nothing is done twice. */
  delivery?: { id: string; attempt: number }
  /** At `sale.tx`: the transaction of the sale. */
  transaction?: PluginTransaction
}

/** Statements inside the transaction of a sale, on the plugin's own tables only. */
export interface PluginTransaction {
  all<Row extends object = Record<string, unknown>>(
    statement: string,
    values?: (string | number | null)[]
  ): Promise<Row[]>
  run(statement: string, values?: (string | number | null)[]): Promise<{ changes: number }>
}

export type HookHandler<Hook extends HookName = HookName> = (
  payload: HookPayloads[Hook],
  context: HandlerContext
) => GuardAnswer | unknown

/** What a plugin is given when it starts. All of it is taken back when it is disabled. */
export interface PluginContext {
  readonly id: string
  readonly version: string
  /** Aborted when the plugin is disabled; stop what you began. */
  readonly signal: AbortSignal
  /** Hears of a hook point, as declared under `hooks` in plugin.json. */
  on<Hook extends HookName>(hook: Hook, handler: HookHandler<Hook>): void
  /**
   * Stands in for something, as declared under `provides` in plugin.json: every method of the
   * contract. Called for the stores whose owner chose this plugin.
   */
  provide<Name extends ContractName>(name: Name, provider: Provider<Name>): void
  readonly container: ContainerContext
  /** Its own tables, made by its migrations. */
  readonly db: DbContext
  readonly files: FilesContext
  /** Its own fields at items and customers. */
  readonly fields: FieldsContext
  /** What the shop has set of it, by its settings schema. */
  readonly settings: SettingsContext
  /** What its rules are given. */
  readonly rules: RulesContext
  readonly mail: MailContext
  /** Work at a time of its own. */
  readonly schedule: ScheduleContext
  /** Work that it gives itself, done later and again where it failed. */
  readonly jobs: JobsContext
  /** News for its own components on open pages and registers. */
  readonly live: LiveContext
  /** Calls to other systems. */
  readonly http: HttpContext
  /** What the shop knows, to be read. */
  readonly sales: SalesContext
  readonly customers: CustomersContext
  readonly catalog: CatalogContext
  readonly stock: StockContext
  /** Devices in the shop's own network. */
  readonly tcp: TcpContext
  /** The shops that it works for. */
  readonly stores: StoresContext
  /** Addresses that it answers itself. */
  readonly routes: RoutesContext
  readonly log: {
    info(message: string): void
    warn(message: string): void
    error(message: string): void
  }
}

/** The server half of a plugin: the default export of its `entry.server`. */
export interface PluginDefinition {
  /** Registers what plugin.json declares. May take 10 seconds. */
  setup(ctx: PluginContext): void | Promise<void>
  /** Gives back what `ctx` does not know of: connections, files. May take 5 seconds. */
  dispose?(): void | Promise<void>
}

export function definePlugin(definition: PluginDefinition): PluginDefinition {
  return definition
}
