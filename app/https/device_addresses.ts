import QRCode from 'qrcode'
import { plainAddress, secureAddress } from '#app/https/addresses'
import type { HttpsState } from '#app/https/https_state'

/** One name of the server, with what a phone's camera needs to come to it. */
export interface DeviceAddress {
  name: string
  trustUrl: string
  trustQr: string
  registerUrl: string
  registerQr: string
}

/** How devices reach the server, the given name first when it is one of them. */
export async function deviceAddresses(
  { names, port }: Pick<HttpsState, 'names' | 'port'>,
  plainPort: number,
  first: string
): Promise<DeviceAddress[]> {
  const ordered = names.includes(first)
    ? [first, ...names.filter((name) => name !== first)]
    : [...names]
  return Promise.all(
    ordered.map(async (name) => {
      const trustUrl = `${plainAddress(name, plainPort)}/trust`
      const registerUrl = `${secureAddress(name, port)}/register`
      return {
        name,
        trustUrl,
        trustQr: await drawQr(trustUrl),
        registerUrl,
        registerQr: await drawQr(registerUrl),
      }
    })
  )
}

/** Dark on white with its quiet rim, also on a dark page: cameras read nothing else. */
async function drawQr(text: string): Promise<string> {
  const svg = await QRCode.toString(text, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
