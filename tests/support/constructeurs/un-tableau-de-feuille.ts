import type { Sortie } from '#shared/contract/contract.ts';

type Tableau = Sortie<'feuillesDeRoute.tableau'>;
type Ligne = Tableau['lignes'][number];

/** Un identifiant de la forme attendue, par son rang. */
export const identifiant = (rang: number): string => `01900000-0000-7000-8000-00000000000${rang}`;
const [FEUILLE, AXE] = [identifiant(1), identifiant(2)];

/** Une action de l'axe unique d'`unTableau`. */
export const uneLigne = (rang: number, reste: Partial<Ligne>): Ligne => ({
  id: identifiant(rang),
  inscriptionId: identifiant(rang),
  axeId: AXE,
  objectifId: null,
  numero: `1.${rang}`,
  intitule: `Action ${rang}`,
  pilote: 'Mission locale',
  quartiers: [],
  horsQpv: false,
  debut: null,
  fin: null,
  priorite: null,
  avancement: { etat: 'a_venir', echeance: null, retard: 0, arreteeDepuis: null, faites: 0, etapes: 0, alertes: [] },
  partage: { droitCommun: 0, specifique: 0, autres: 0 },
  ailleurs: 0,
  meteo: null,
  apports: [],
  manques: [],
  majLe: null,
  sansNouvelles: false,
  ...reste,
});

/** Une feuille de route de 2026, d'un axe et de deux quartiers, telle que l'hôte la rend. */
export const unTableau = (lignes: Ligne[], reste: Partial<Tableau> = {}): Tableau => ({
  feuille: {
    id: FEUILLE,
    contratId: null,
    instanceId: null,
    intitule: 'Feuille de route 2026',
    debut: 2026,
    fin: 2026,
    suivieParId: null,
    diagnostic: null,
  },
  version: null,
  contrat: null,
  instance: null,
  suiviePar: null,
  instances: [],
  axes: [{ id: AXE, rang: 1, intitule: 'Plein emploi', rattachement: 'plein_emploi', numero: '1' }],
  objectifs: [],
  quartiers: [
    { code: 'QN06803M', libelle: 'Les Coteaux', communes: 'Mulhouse' },
    { code: 'QN06804M', libelle: 'Brustlein', communes: 'Mulhouse' },
  ],
  lignes,
  prochainPoint: null,
  moisSansNouvelles: 3,
  blocsMasques: [],
  ...reste,
});
