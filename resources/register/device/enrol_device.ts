import type { FreeRegister } from '#app/register/load_free_registers'
import { RegisterDatabase } from '#resources/register/device/database'
import { formToken } from '#resources/form_token'
import { deviceKeys } from '#resources/register/device/device_key'

/** Makes this browser the register: the key is made here, and the server learns its public half. */
export async function enrolDevice(
  register: Pick<FreeRegister, 'id' | 'deviceName'>,
  readmits?: { enrolmentId: string; series: number }
): Promise<boolean> {
  const { publicKey } = await deviceKeys(new RegisterDatabase())
  const response = await fetch('/enrolments', {
    method: 'POST',
    headers: {
      'accept': 'application/json',
      'content-type': 'application/json',
      'x-xsrf-token': formToken(),
    },
    body: JSON.stringify({
      registerId: register.id,
      publicKey,
      deviceName: deviceName(navigator.userAgent),
      takesOver: register.deviceName !== null,
      readmits,
    }),
  })
  return response.ok
}

/** Tells two tills apart in the list of devices: `Chrome · Linux`. */
export function deviceName(agent: string): string {
  const browser =
    /(Edg|Firefox|Chrome|Safari)\//.exec(agent)?.[1]?.replace('Edg', 'Edge') ?? 'Browser'
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1] ?? ''
  return [browser, system].filter(Boolean).join(' · ')
}
