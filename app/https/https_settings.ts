import { hostname, networkInterfaces } from 'node:os'
import env from '#start/env'
import { readSetting } from '#core/settings'
import { decideMode, isModeFixed, type HttpsMode, type ModeWish } from '#app/https/https_mode'
import { findNames, normaliseName } from '#app/https/names'

export const DEFAULT_HTTPS_PORT = 3443

/** Names of the settings rows; the checklist on Today reads the mode. */
export const MODE_SETTING = 'https.mode'
export const NAMES_SETTING = 'https.names'

export interface HttpsSettings {
  mode: HttpsMode
  isFixed: boolean
  isChosen: boolean
  host: string
  port: number
  typedNames: string[]
  names: string[]
  certificateFiles: { certificate: string; key: string } | null
}

/** What .env, the owner and this machine's network say together. */
export async function readHttpsSettings(): Promise<HttpsSettings> {
  const certificateFiles = filesOfEnvironment()
  const wish: ModeWish = {
    wish: env.get('HTTPS') ?? 'auto',
    chosen: await readSetting<HttpsMode | null>(MODE_SETTING, null),
    host: env.get('HOST'),
    appUrl: env.get('APP_URL'),
    hasCertificateFiles: certificateFiles !== null,
  }
  const typedNames = await readSetting<string[]>(NAMES_SETTING, [])
  return {
    mode: decideMode(wish),
    isFixed: isModeFixed(wish),
    isChosen: wish.chosen !== null,
    host: env.get('HOST'),
    port: httpsPort(),
    typedNames,
    names: [...new Set([...typedNames, ...namesOfMachine()])],
    certificateFiles,
  }
}

export function httpsPort(): number {
  return env.get('HTTPS_PORT') ?? DEFAULT_HTTPS_PORT
}

/** HTTPS_NAMES of .env, where the machine itself cannot know them: in a container. */
function namesOfMachine(): string[] {
  const given = (env.get('HTTPS_NAMES') ?? '').split(/[\s,]+/).filter(Boolean)
  if (given.length === 0) {
    return findNames({ hostname: hostname(), interfaces: networkInterfaces() })
  }
  return given.flatMap((one) => normaliseName(one) ?? [])
}

function filesOfEnvironment() {
  const certificate = env.get('HTTPS_CERT_FILE')
  const key = env.get('HTTPS_KEY_FILE')
  return certificate && key ? { certificate, key } : null
}
