import env from '#start/env'
import { read } from '#core/sql'
import { readBackupState } from '#app/backups/state/read_backup_state'
import { httpsState } from '#app/https/https_state'

/**
 * Settings by name, each added on purpose: what is not named here leaves the shop in no bundle. Of
 * what may be a secret, an address or a person's name, only whether it is set.
 */
export async function settingsFacts() {
  return {
    environment: environmentFacts(),
    https: httpsFacts(),
    backups: await backupFacts(),
    stores: await read(
      `select id, country, currency, time_zone, day_cutoff_minutes, prices_include_tax, tax_rounding
         from stores order by id`
    ),
  }
}

function environmentFacts() {
  const isSet = (value: unknown) => value !== undefined && value !== ''
  return {
    mode: env.get('NODE_ENV'),
    logLevel: env.get('LOG_LEVEL'),
    isDemo: env.get('DEMO') ?? false,
    https: env.get('HTTPS') ?? 'auto',
    database: env.get('DB_CONNECTION'),
    sessions: env.get('SESSION_DRIVER'),
    limiter: env.get('LIMITER_STORE'),
    locks: env.get('LOCK_STORE'),
    hasMailServer: isSet(env.get('SMTP_HOST')),
    hasMailSignIn: isSet(env.get('SMTP_USERNAME')),
    hasMetricsToken: isSet(env.get('METRICS_TOKEN')),
    hasTrustedProxies: isSet(env.get('TRUSTED_PROXIES')),
    hasCertificateFiles: isSet(env.get('HTTPS_CERT_FILE')),
  }
}

function httpsFacts() {
  const { mode, isFixed, isListening, port, names, certificate, problem } = httpsState()
  return {
    mode,
    isFixed,
    isListening,
    port,
    nameCount: names.length,
    certificateUntil: certificate?.validTo ?? null,
    problem: problem?.reason ?? null,
  }
}

async function backupFacts() {
  const { isPlanned, intervalSeconds, lastGoodAt, lastProvedAt, alarms } = await readBackupState()
  const kinds = alarms.map(({ kind, problem }) => ({ kind, problem: problem?.key ?? null }))
  return { isPlanned, intervalSeconds, lastGoodAt, lastProvedAt, alarms: kinds }
}
