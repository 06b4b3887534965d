import type { SensDAvis } from '#shared/domain/appel/instruction.schema.ts';

/** Les étapes d'un appel de l'exemple, en jours depuis son lancement. */
export const ETAPES_EXEMPLE = [
  { libelle: 'Réunion d’information des candidats', du: 10, au: null },
  { libelle: 'Mail d’intention de candidater', du: 30, au: null },
  { libelle: 'Recevabilité, avec un cabinet', du: 66, au: 80 },
  { libelle: 'Instruction : DREETS, DDETS, têtes de réseau', du: 81, au: 110 },
] as const;

/** Un cas d'école par candidature : tout est inventé. */
export interface CandidatureExemple {
  readonly projet: string;
  readonly porteur: string;
  readonly numero: string;
  readonly departement: string;
  /** Euros par an demandés à l'État, et bénéficiaires. */
  readonly parAn: number;
  readonly beneficiaires: number;
  readonly volets: { readonly remobilisation: boolean; readonly accompagnement: boolean };
  readonly siae?: true;
  /** Combien de critères manuels sont déjà contrôlés ; tous sans cela. */
  readonly controles?: number;
  readonly refus?: { readonly critere: string; readonly motif: string };
  readonly notes?: readonly number[];
  readonly avis: readonly { readonly organisme: string; readonly sens: SensDAvis; readonly texte: string | null }[];
}

/** Trois candidatures à l'appel en cours : une éligible, une refusée sur un critère, une à instruire. */
export const CANDIDATURES_EXEMPLE: readonly CandidatureExemple[] = [
  {
    projet: 'Passerelles de l’Aube',
    porteur: 'Association Pas à pas (exemple)',
    numero: '26100412',
    departement: '10',
    parAn: 180_000,
    beneficiaires: 55,
    volets: { remobilisation: true, accompagnement: true },
    notes: [4, 5, 4, 3, 4],
    avis: [
      { organisme: 'DDETSPP de l’Aube', sens: 'favorable', texte: 'Seul projet sur le département.' },
      { organisme: 'Direction régionale de France Travail', sens: 'favorable', texte: null },
    ],
  },
  {
    projet: 'Navette des plateaux',
    porteur: 'Chantier des plateaux (exemple)',
    numero: '26100587',
    departement: '52',
    parAn: 95_000,
    beneficiaires: 30,
    volets: { remobilisation: true, accompagnement: false },
    siae: true,
    refus: {
      critere: 'Projet distinct de l’offre de service habituelle',
      motif: 'même accueil, mêmes encadrants que le chantier',
    },
    notes: [3, 3, 4, 2, 2],
    avis: [{ organisme: 'DDETSPP de la Haute-Marne', sens: 'reserve', texte: 'Projet à distinguer du chantier.' }],
  },
  {
    projet: 'Porte à porte emploi',
    porteur: 'Relais des quartiers (exemple)',
    numero: '26100634',
    departement: '10',
    parAn: 140_000,
    beneficiaires: 48,
    volets: { remobilisation: false, accompagnement: false },
    controles: 6,
    avis: [],
  },
];
