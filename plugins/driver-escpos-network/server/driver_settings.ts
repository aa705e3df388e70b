import type { PluginContext } from '@tillhouse/sdk'

/** The settings as settings.schema.json describes them. */
export interface DriverSettings {
  /** Empty: this register has no printer of ours. */
  host: string
  port: number
  columns: 32 | 42 | 48
  letters: 'generic' | 'mobile' | 'impact'
  drawer: 'pin2' | 'pin5' | 'none'
  displayHost: string
  displayPort: number
  displayThanks: string
}

export interface Place {
  storeId?: string
  registerId?: string
}

export interface Device {
  host: string
  port: number
}

export function settingsAt(ctx: PluginContext, place: Place): Promise<DriverSettings> {
  return ctx.settings.get<DriverSettings>(place)
}

/** Null where no address is set. */
export function printerIn({ host, port }: DriverSettings): Device | null {
  return host === '' ? null : { host, port }
}

export function displayIn({ displayHost, displayPort }: DriverSettings): Device | null {
  return displayHost === '' ? null : { host: displayHost, port: displayPort }
}
