import i18nManager from '@adonisjs/i18n/services/main'
import mail from '@adonisjs/mail/services/main'
import { appUrl } from '#config/app'
import env from '#start/env'
import { clock, nowIso } from '#core/clock'
import { readSetting, writeSetting } from '#core/settings'
import { read, transaction } from '#core/sql'
import { readBackupState, type BackupAlarm } from '#app/backups/state/read_backup_state'
import { readShop } from '#app/backups/take/read_shop'

const SETTING = 'backups.alarm_mail'
/** One mail a day however long it lasts: a storm is not read. */
const PAUSE_MS = 20 * 3_600_000

/** Tells the owners by mail what is wrong with the backups, where a mail server is set up. */
export async function mailAlarms(): Promise<void> {
  if (!env.get('SMTP_HOST')) return
  const { alarms } = await readBackupState()
  if (alarms.length === 0) return
  const { sentAt } = await readSetting<{ sentAt: string | null }>(SETTING, { sentAt: null })
  if (sentAt !== null && clock.now().getTime() - Date.parse(sentAt) < PAUSE_MS) return
  // Noted first: a mail server that fails must not be asked again every few minutes.
  await transaction((sql) => writeSetting(sql, SETTING, { sentAt: nowIso() }))
  const shop = await readShop()
  for (const { email, locale } of await listOwners()) {
    const supported = i18nManager.getSupportedLocaleFor(locale ?? '')
    const i18n = i18nManager.locale(supported ?? i18nManager.defaultLocale)
    const lines = alarms.map((alarm) => `- ${alarmWords(alarm, (key, data) => i18n.t(key, data))}`)
    await mail.send((message) => {
      message
        .to(email)
        .subject(i18n.t('backups.mail.subject', { shop: shop?.name ?? 'Tillhouse' }))
        .text(
          `${i18n.t('backups.mail.text')}\n\n${lines.join('\n')}\n\n${appUrl}/settings/backups\n`
        )
    })
  }
}

/** One alarm in a sentence. */
export function alarmWords(
  { kind, target, problem }: BackupAlarm,
  t: (key: string, values?: Record<string, string | number>) => string
): string {
  const reason = problem ? t(problem.key, problem.values) : ''
  return t(`backups.alarms.${kind}`, { target: target ?? '', reason })
    .replace(/\s+/g, ' ')
    .trim()
}

/** Those who hold every right in the whole business. */
async function listOwners(): Promise<{ email: string; locale: string | null }[]> {
  return read<{ email: string; locale: string | null }>(
    `select distinct u.email, u.locale from users u
       join user_roles ur on ur.user_id = u.id and ur.store_id is null
       join grants g on g.role_id = ur.role_id
      where u.is_active = 1 and u.email is not null
        and g.task = '*' and g.effect = 'allow' and g.store_id is null`
  )
}
