/** Un coût de référence par bénéficiaire, et d'où il vient ; centimes. */
export interface ReferenceRegionale {
  readonly cout: number;
  readonly source: string;
}

/** Le coût de référence que publie l'appel d'une région : il ne vaut que chez elle, et pour les quatre volets. */
const REFERENCES: Readonly<Record<string, ReferenceRegionale>> = {
  '11': { cout: 470_000, source: 'appel à manifestation d’intérêt d’Île-de-France, 2024' },
};

/** La référence de la région ; `null` : elle n'en publie pas. */
export const referenceDeLaRegion = (code: string | null): ReferenceRegionale | null =>
  code === null ? null : (REFERENCES[code] ?? null);
