/** Ace commands live beside their domain; this list is what `node ace` knows. */
import type { BaseCommand } from '@adonisjs/core/ace'

type Loader = () => Promise<{ default: typeof BaseCommand }>

const loaders: Loader[] = [
  () => import('#app/move_in/move_in_command'),
  () => import('#app/setup/demo_refuse_command'),
  () => import('#app/setup/demo_seed_command'),
  () => import('#app/backups/commands/backup_take_command'),
  () => import('#app/backups/commands/backup_key_command'),
  () => import('#app/backups/commands/backup_list_command'),
  () => import('#app/backups/commands/backup_prove_command'),
  () => import('#app/backups/commands/backup_restore_command'),
  () => import('#app/data_export/export_command'),
  () => import('#app/journal/journal_verify_command'),
  () => import('#app/reporting/ledger_verify_command'),
  () => import('#core/outbox_retry_command'),
  () => import('#app/https/https_renew_command'),
  () => import('#app/https/https_status_command'),
  () => import('#app/users/permissions_table_command'),
  () => import('#app/users/reset_second_factor_command'),
  () => import('#app/users/set_password_command'),
  () => import('#app/health/errors/errors_table_command'),
  () => import('#app/upgrade/commands/upgrade_gate_command'),
  () => import('#app/upgrade/commands/upgrade_rehearse_command'),
  () => import('#app/upgrade/commands/upgrade_check_command'),
  () => import('#app/upgrade/commands/upgrade_back_command'),
  () => import('#app/upgrade/commands/documents_export_command'),
  () => import('#app/upgrade/commands/documents_replay_command'),
  () => import('#app/health/start/start_check_command'),
  () => import('#app/health/diagnostics/diagnostics_command'),
  () => import('#app/plugin_kernel/commands/plugin_reference_command'),
  () => import('#app/plugin_kernel/commands/plugin_pack_command'),
  () => import('#app/plugin_kernel/commands/plugin_verify_command'),
  () => import('#app/plugin_kernel/commands/plugin_sign_command'),
  () => import('#app/plugin_kernel/commands/plugin_try_command'),
  () => import('#app/plugin_kernel/commands/plugin_add_command'),
  () => import('#app/plugin_kernel/commands/plugin_update_command'),
  () => import('#app/plugin_kernel/commands/plugin_rollback_command'),
  () => import('#app/plugin_kernel/commands/plugin_remove_command'),
  () => import('#app/plugin_kernel/commands/plugin_purge_command'),
  () => import('#app/plugin_kernel/commands/plugin_enable_command'),
  () => import('#app/plugin_kernel/commands/plugin_disable_command'),
  () => import('#app/plugin_kernel/commands/plugin_list_command'),
  () => import('#app/plugin_kernel/commands/plugin_info_command'),
  () => import('#app/plugin_kernel/commands/plugin_hooks_command'),
  () => import('#app/plugin_kernel/commands/plugin_safe_mode_command'),
  () => import('#app/plugin_kernel/commands/plugin_bisect_command'),
  () => import('#app/plugin_kernel/commands/plugin_doctor_command'),
  () => import('#app/plugin_kernel/commands/plugin_registry_command'),
  () => import('#app/plugin_trials/plugin_replay_command'),
  () => import('#app/plugin_kernel/commands/plugin_publish_command'),
  () => import('#app/plugin_kernel/commands/make_plugin_command'),
  () => import('#app/plugin_kernel/commands/plugin_test_command'),
  () => import('#app/plugin_kernel/commands/plugin_run_tests_command'),
  () => import('#app/plugin_kernel/commands/plugin_build_command'),
  () => import('#app/plugin_kernel/commands/plugin_outbox_command'),
  () => import('#app/plugin_kernel/commands/plugin_quarantine_command'),
  () => import('#app/plugin_kernel/commands/plugin_migrate_command'),
  () => import('#app/plugin_kernel/commands/plugin_migration_status_command'),
  () => import('#app/workbench/trace/plugin_trace_command'),
  () => import('#app/workbench/chaos/plugin_chaos_command'),
  () => import('#app/workbench/chaos/plugin_run_chaos_command'),
  () => import('#app/plugin_kernel/commands/plugin_dev_command'),
  () => import('#app/plugin_kernel/commands/make_plugin_rule_command'),
  () => import('#app/plugin_kernel/commands/make_plugin_hook_command'),
  () => import('#app/plugin_kernel/commands/make_plugin_slot_command'),
  () => import('#app/plugin_kernel/commands/make_plugin_migration_command'),
  () => import('#app/plugin_kernel/commands/make_plugin_setting_command'),
]

export async function getMetaData() {
  const commands = await Promise.all(loaders.map(async (load) => (await load()).default))
  return commands.map((command) => command.serialize())
}

export async function getCommand(metaData: { commandName: string }) {
  for (const load of loaders) {
    const command = (await load()).default
    if (command.commandName === metaData.commandName) return command
  }
  return null
}
