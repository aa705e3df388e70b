/** All that a plugin's server half imports, as `@tillhouse/sdk`. */
export { deny, type Denial, type GuardAnswer } from '#app/plugin_sdk/answers'
export {
  definePlugin,
  type HandlerContext,
  type HookHandler,
  type PluginContext,
  type PluginDefinition,
} from '#app/plugin_sdk/define_plugin'
export type * from '#app/plugin_sdk/context/catalog_context'
export type * from '#app/plugin_sdk/context/customers_context'
export type * from '#app/plugin_sdk/context/db_context'
export type * from '#app/plugin_sdk/context/fields_context'
export type * from '#app/plugin_sdk/context/files_context'
export type { HttpContext, HttpRequest, HttpResponse } from '#app/plugin_sdk/context/http_context'
export type * from '#app/plugin_sdk/context/jobs_context'
export type * from '#app/plugin_sdk/context/live_context'
export type * from '#app/plugin_sdk/context/mail_context'
export type { TcpConnection, TcpContext, TcpPlace } from '#app/plugin_sdk/context/tcp_context'
export type * from '#app/plugin_sdk/context/rules_context'
export type * from '#app/plugin_sdk/context/sales_context'
export type * from '#app/plugin_sdk/context/schedule_context'
export type * from '#app/plugin_sdk/context/settings_context'
export type * from '#app/plugin_sdk/context/stock_context'
export type * from '#app/plugin_sdk/context/stores_context'
export type * from '#app/plugin_sdk/context/view_page'
export {
  reply,
  type RouteHandler,
  type RouteReply,
  type RouteRequest,
  type RoutesContext,
} from '#app/plugin_sdk/context/routes_context'
export type { HookKind, HookName, RuleStage, SlotName } from '#app/plugin_sdk/hook_points'
export type {
  CustomField,
  CustomFieldsFile,
  Ext,
  FieldEntity,
  FieldType,
  FieldValue,
} from '#app/plugin_sdk/custom_fields'
export type * from '#app/plugin_sdk/payloads/hook_payloads'
export type * from '#app/plugin_sdk/payloads/records'
export type * from '#app/plugin_sdk/payloads/sales'
export type * from '#app/plugin_sdk/payloads/tills'
export type { ContractName, Provider } from '#app/plugin_sdk/providers/contracts'
export type * from '#app/plugin_sdk/providers/loyalty'
export type { PluginManifest } from '#app/plugin_sdk/manifest'
export { migration, type MigrationWords } from '#app/plugin_sdk/migration'
export { SDK_VERSION } from '#app/plugin_sdk/sdk_version'
export { isSigned, type SignatureForm } from '#app/plugin_sdk/signature'
export { inject, service } from '#app/plugin_sdk/services'
export type { RuleInput, RuleSale, RuleSaleLine } from '#pricing/rules/rule_input'
export type { RuleOperation } from '#pricing/rules/rule'
