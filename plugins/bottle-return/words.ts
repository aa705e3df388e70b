import type { TooMany } from './empties.ts'

interface Words {
  tooMany(found: TooMany): string
}

/** What a cashier reads, in the language of the store. */
const WORDS: Record<string, Words> = {
  en: {
    tooMany: ({ kind, pieces, limit }) =>
      `${pieces} empties${of(kind)} are on this sale and ${limit} are allowed. Take some off and ring them up on another day, or ask a manager.`,
  },
  nb: {
    tooMany: ({ kind, pieces, limit }) =>
      `Salget har ${pieces} tomflasker${of(kind)}, og ${limit} er tillatt. Ta bort noen og ta dem en annen dag, eller spør en leder.`,
  },
  da: {
    tooMany: ({ kind, pieces, limit }) =>
      `Salget har ${pieces} tomme flasker${of(kind)}, og ${limit} er tilladt. Fjern nogle og tag dem en anden dag, eller spørg en leder.`,
  },
  nl: {
    tooMany: ({ kind, pieces, limit }) =>
      `Er staan ${pieces} lege flessen${of(kind)} op deze verkoop en ${limit} zijn toegestaan. Haal er een paar af voor een andere dag, of vraag een leidinggevende.`,
  },
  fi: {
    tooMany: ({ kind, pieces, limit }) =>
      `Myynnillä on ${pieces} tyhjää pulloa${of(kind)}, ja sallittu määrä on ${limit}. Poista osa ja ota ne toisena päivänä, tai pyydä esihenkilöä.`,
  },
}

export function words(locale: string | undefined): Words {
  return WORDS[(locale ?? 'en').slice(0, 2)] ?? WORDS.en!
}

function of(kind: string | null): string {
  return kind === null ? '' : ` (${kind})`
}
