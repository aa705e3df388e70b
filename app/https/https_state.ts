import type { CertificateFacts } from '#app/https/certificate_facts'
import type { OwnCertificateFailure } from '#app/https/check_own_certificate'
import type { HttpsMode } from '#app/https/https_mode'

/** Why there is no HTTPS, or why it will soon be refused. Texts: `https.problems.<reason>`. */
export interface HttpsProblem {
  reason:
    | 'port_taken'
    | 'port_refused'
    | 'port_failed'
    | 'files_unreadable'
    | 'files_damaged'
    | 'clock_wrong'
    | 'authority_ending'
    | OwnCertificateFailure['reason']
  /** A path, a port or a date that helps to find it. */
  detail: string
}

/** What this process knows of its HTTPS; every request looks at it, so it is kept in memory. */
export interface HttpsState {
  mode: HttpsMode
  isFixed: boolean
  /** The owner said so; else it is what the address suggests. */
  isChosen: boolean
  port: number
  isListening: boolean
  /** Typed by the owner. */
  typedNames: string[]
  /** All that other devices may use: those typed and those found. */
  names: string[]
  certificate: CertificateFacts | null
  authority: CertificateFacts | null
  problem: HttpsProblem | null
}

export const NO_HTTPS: HttpsState = {
  mode: 'off',
  isFixed: false,
  isChosen: false,
  port: 0,
  isListening: false,
  typedNames: [],
  names: [],
  certificate: null,
  authority: null,
  problem: null,
}

let state = NO_HTTPS

export function httpsState(): HttpsState {
  return state
}

export function setHttpsState(next: HttpsState): void {
  state = next
}
