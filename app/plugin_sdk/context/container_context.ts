import type { InjectionToken } from 'tsyringe'

/** The plugin's own services; nobody else sees them, and they end with it. */
export interface ContainerContext {
  /** Makes, or hands out again, a class that is marked with `@service()`, or what `provide` gave. */
  resolve<Service>(token: InjectionToken<Service>): Service
  /** Makes a value known under a token for `@inject(token)` and `resolve`. */
  provide<Service>(token: InjectionToken<Service>, value: Service): void
}
