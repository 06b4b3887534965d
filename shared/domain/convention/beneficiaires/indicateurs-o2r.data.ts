/** Un indicateur proposé d'une convention O2R : des comptes agrégés, jamais une personne. */
export interface IndicateurO2r {
  readonly code: string;
  /** Volet qu'il suit ; `null` : toute la convention. */
  readonly volet: 1 | 2 | 3 | 4 | null;
  readonly libelle: string;
  readonly definition: string;
  /** Ce à quoi il se rapporte : le dénominateur de son taux ; `null` : un nombre seul. */
  readonly base: string | null;
  /** Aucun texte lu n'impose la liste : à confronter à l'annexe de la convention signée. */
  readonly aVerifier: boolean;
}

const indicateur = (
  code: string,
  volet: IndicateurO2r['volet'],
  libelle: string,
  definition: string,
  base: string | null = null,
): IndicateurO2r => ({ code, volet, libelle, definition, base, aVerifier: true });

/** Les dix indicateurs proposés (D. 5316-3, 4°, qui en veut sans les nommer). */
export const INDICATEURS_O2R: readonly IndicateurO2r[] = [
  indicateur('I1', 1, 'Personnes repérées', 'Personnes rencontrées et identifiées comme relevant du public.'),
  indicateur('I2', 2, 'Personnes remobilisées', 'Personnes entrées en remobilisation.', 'Personnes repérées'),
  indicateur(
    'I3',
    3,
    'Personnes accompagnées',
    'Personnes entrées en accompagnement socioprofessionnel.',
    'Personnes remobilisées',
  ),
  indicateur(
    'I4',
    4,
    'Inscrites dans le réseau pour l’emploi',
    'Inscriptions à France Travail, en mission locale ou à Cap emploi : à 3 mois au plus, de 3 à 5 mois, après 5 mois.',
    'Entrées en parcours',
  ),
  indicateur('I5', 2, 'Diagnostics réalisés', 'Diagnostics globaux réalisés.', 'Entrées en parcours'),
  indicateur(
    'I6',
    null,
    'Sorties',
    'Sorties vers l’emploi, la formation, le droit commun ; abandons et autres sorties.',
    'Total des sorties, abandons compris',
  ),
  indicateur(
    'I7',
    null,
    'Durée des parcours',
    'Parcours en cours, durée moyenne, parcours au-delà de 9 et de 12 mois.',
    'Parcours',
  ),
  indicateur(
    'I8',
    null,
    'Rémunérations (RSFP)',
    'Rémunérations demandées et accordées, sans donnée nominative.',
    'Demandes',
  ),
  indicateur('I9', 1, 'Actions menées', 'Actions de repérage et de remobilisation, par nature.'),
  indicateur('I10', 3, 'Partenaires et employeurs', 'Partenaires mobilisés, employeurs, immersions.'),
];
