/** Décalage d'un fuseau et, s'il en change, les deux passages de l'année, tels que RFC 5545 les écrit. */
export interface Fuseau {
  readonly nom: string;
  readonly hiver: string;
  readonly ete: string | null;
  /** Passages à l'heure d'été puis à celle d'hiver : règle de répétition et premier instant. */
  readonly passages:
    | readonly [
        { readonly regle: string; readonly depuis: string },
        { readonly regle: string; readonly depuis: string },
      ]
    | null;
}

const PARIS: Fuseau = {
  nom: 'Europe/Paris',
  hiver: '+0100',
  ete: '+0200',
  passages: [
    { regle: 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', depuis: '19810329T020000' },
    { regle: 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', depuis: '19961027T030000' },
  ],
};

const fixe = (nom: string, hiver: string): Fuseau => ({ nom, hiver, ete: null, passages: null });

const OUTRE_MER: Readonly<Record<string, Fuseau>> = {
  '971': fixe('America/Guadeloupe', '-0400'),
  '972': fixe('America/Martinique', '-0400'),
  '973': fixe('America/Cayenne', '-0300'),
  '974': fixe('Indian/Reunion', '+0400'),
  '976': fixe('Indian/Mayotte', '+0300'),
  '977': fixe('America/St_Barthelemy', '-0400'),
  '978': fixe('America/Marigot', '-0400'),
};

/** L'heure que suit un département : celle de Paris, sauf outre-mer. */
export const fuseauDe = (departement: string): Fuseau => OUTRE_MER[departement] ?? PARIS;
