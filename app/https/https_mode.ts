import { isLoopback } from '#app/https/names'

/** Who vouches for this server to browsers; `off` means plain HTTP only. */
export const HTTPS_MODES = ['off', 'authority', 'own', 'proxy'] as const

export type HttpsMode = (typeof HTTPS_MODES)[number]

export interface ModeWish {
  /** HTTPS in .env. */
  wish: 'auto' | 'off' | 'required'
  /** What the owner chose on the settings page. */
  chosen: HttpsMode | null
  host: string
  appUrl: string
  /** HTTPS_CERT_FILE and HTTPS_KEY_FILE are given in .env. */
  hasCertificateFiles: boolean
}

/** The mode that holds: .env before the owner's choice before what the address suggests. */
export function decideMode(input: ModeWish): HttpsMode {
  if (input.wish === 'off') return 'off'
  if (input.hasCertificateFiles) return 'own'
  if (input.chosen) return input.chosen
  if (input.appUrl.startsWith('https:')) return 'proxy'
  // Nobody but this machine can come: the demo, a developer.
  return isLoopback(input.host) && input.wish === 'auto' ? 'off' : 'authority'
}

/** Whether the mode is given by .env, so that the settings page cannot change it. */
export function isModeFixed({ wish, hasCertificateFiles }: ModeWish): boolean {
  return wish === 'off' || hasCertificateFiles
}
