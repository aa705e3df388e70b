import { clientPart } from '#app/plugin_kernel/client/client_part'
import { containerPart } from '#app/plugin_kernel/container/container_part'
import { dataPart } from '#app/plugin_kernel/data/data_part'
import { deliveriesPart } from '#app/plugin_kernel/deliveries/deliveries_part'
import { fieldsPart } from '#app/plugin_kernel/fields/fields_part'
import { filesPart } from '#app/plugin_kernel/files/files_part'
import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import { providersPart } from '#app/plugin_kernel/providers/providers_part'
import { rulesPart } from '#app/plugin_kernel/rules/rules_part'
import { livePart } from '#app/plugin_kernel/live/live_part'
import { mailPart } from '#app/plugin_kernel/mail/mail_part'
import { pluginJobsPart } from '#app/plugin_kernel/plugin_jobs/plugin_jobs_part'
import { schedulesPart } from '#app/plugin_kernel/schedules/schedules_part'
import { netPart } from '#app/plugin_kernel/net/net_part'
import { settingsPart } from '#app/plugin_kernel/settings/settings_part'
import { storesPart } from '#app/plugin_kernel/stores/stores_part'
import { viewsPart } from '#app/plugin_kernel/views/views_part'
import { webRoutesPart } from '#app/plugin_kernel/web_routes/web_routes_part'

/** Every concept that has a share in the life of a plugin, in the order in which it takes part. */
export const KERNEL_PARTS: readonly KernelPart[] = [
  containerPart,
  dataPart,
  settingsPart,
  fieldsPart,
  rulesPart,
  providersPart,
  storesPart,
  viewsPart,
  mailPart,
  livePart,
  filesPart,
  schedulesPart,
  pluginJobsPart,
  netPart,
  clientPart,
  webRoutesPart,
  deliveriesPart,
]
