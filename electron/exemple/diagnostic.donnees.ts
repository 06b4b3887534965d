import type {
  Concertation,
  ChiffreDuDiagnostic,
} from '#shared/domain/feuille-de-route/diagnostic/diagnostic.schema.ts';

const QUARTIERS = 'Quartiers prioritaires du Grand Est';
const INSEE = { unite: '%', periode: '2020', source: 'Insee, recensement de la population' } as const;

/** Ce que le diagnostic dit avant ses chiffres. */
export const DIAGNOSTIC_EXEMPLE = `Dans les quartiers, moins d’une personne sur deux en âge de travailler a un emploi, et l’écart se creuse pour les femmes. Près de la moitié des habitants n’ont pas de diplôme, un jeune sur trois n’est ni à l’école ni en emploi.
Trois freins reviennent chez tous les opérateurs : la garde d’enfants en horaires décalés, le permis de conduire, la langue. Les permanences au pied des immeubles touchent un public que les agences ne voient pas.
Les emplois sont proches, mais les transports du matin n’y mènent pas avant six heures.`;

/** Chiffres publiés sur les quartiers ; ce qui ne l'est pas à cette échelle se dit « n.d. ». */
export const CHIFFRES_EXEMPLE: readonly Omit<ChiffreDuDiagnostic, 'id' | 'rang'>[] = [
  { ...INSEE, intitule: 'Taux d’emploi', valeur: 41.4, territoire: QUARTIERS },
  { ...INSEE, intitule: 'Taux d’emploi des femmes', valeur: 36.3, territoire: QUARTIERS },
  { ...INSEE, intitule: 'Taux d’emploi', valeur: 47, territoire: 'Quartiers prioritaires de France' },
  { ...INSEE, intitule: 'Sans diplôme', valeur: 47.2, territoire: QUARTIERS },
  { ...INSEE, intitule: 'Ni scolarisés ni en emploi, 16 à 25 ans', valeur: 29.7, territoire: QUARTIERS },
  { ...INSEE, intitule: 'Familles monoparentales', valeur: 32.6, territoire: QUARTIERS },
  {
    intitule: 'Demandeurs d’emploi, catégories A, B et C',
    valeur: null,
    unite: 'personnes',
    periode: 'dernier trimestre publié',
    source: 'France Travail, à demander au quartier',
    territoire: 'Quartiers de Mulhouse',
  },
];

/** Trois rencontres inventées ; elles ne nomment personne. */
export const CONCERTATIONS_EXEMPLE: readonly (Omit<Concertation, 'id' | 'le'> & { readonly jours: number })[] = [
  {
    jours: -214,
    forme: 'Réunion publique, maison de quartier de Bourtzwiller',
    priorites:
      'Une garde d’enfants qui ouvre avant sept heures.\nDes permanences emploi le soir, sans rendez-vous.\nUn bus qui mène à la zone industrielle pour la prise de poste.',
  },
  {
    jours: -176,
    forme: 'Marche avec les conseils citoyens, Les Coteaux',
    priorites:
      'Des locaux vides à ouvrir aux créatrices et créateurs d’activité.\nApprendre le français près de chez soi.',
  },
  {
    jours: -120,
    forme: 'Table de quartier, Drouot',
    priorites: 'Passer le permis sans avancer l’argent.\nRencontrer des employeurs au pied des immeubles.',
  },
];
