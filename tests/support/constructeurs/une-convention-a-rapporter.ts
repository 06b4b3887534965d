import type { CelluleEcrite } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import type { LignePatch } from '#shared/domain/convention/argent/compte.schema.ts';
import { POINTS_DU_MANDAT } from '#shared/domain/convention/contenu-convention.data.ts';
import { unFichier } from './un-fichier.ts';

export const VU = Number.MAX_SAFE_INTEGER;
const TRIMESTRES = ['03-31', '06-30', '09-30', '12-31'];

/** Déclarés, trimestre par trimestre depuis le premier de 2025, et objectif de toute la convention ; personnes inventées. */
const EFFECTIFS: readonly (readonly [
  code: string,
  part: string,
  objectif: number | null,
  declares: readonly number[],
])[] = [
  ['I1', 'total', 480, [30, 44, 50, 50, 41, 43, 44]],
  ['I1', 'femmes', null, [15, 24, 26, 27, 21, 22, 24]],
  ['I1', 'hommes', null, [15, 20, 24, 23, 20, 21, 20]],
  ['I1', 'qpv', 240, [19, 28, 29, 31, 26, 24, 27]],
  ['I2', 'total', 240, [9, 18, 24, 25, 18, 18, 19]],
  ['I2', 'femmes', null, [5, 10, 12, 14, 9, 10, 10]],
  ['I2', 'hommes', null, [4, 8, 12, 11, 9, 8, 9]],
  ['I2', 'age_16', null, [4, 7, 10, 10, 7, 7, 7]],
  ['I2', 'age_26', null, [4, 8, 10, 11, 8, 7, 8]],
  ['I2', 'age_50', null, [1, 3, 4, 4, 3, 4, 4]],
  ['I2', 'qpv', null, [6, 11, 14, 15, 11, 11, 11]],
  ['I2', 'frr', null, [0, 1, 0, 1, 0, 1, 0]],
  ['I2', 'handicap', null, [1, 2, 2, 3, 2, 2, 2]],
  ['I2', 'brsa', null, [3, 6, 8, 9, 7, 6, 7]],
  ['I3', 'total', 200, [6, 13, 19, 20, 15, 16, 15]],
  ['I3', 'femmes', null, [3, 7, 10, 11, 7, 9, 8]],
  ['I3', 'hommes', null, [3, 6, 9, 9, 8, 7, 7]],
  ['I4', 'total', 200, [5, 12, 16, 17, 16, 16, 16]],
  ['I4', 'trois', null, [3, 7, 10, 11, 10, 10, 10]],
  ['I4', 'cinq', null, [2, 4, 5, 5, 5, 5, 5]],
  ['I4', 'au_dela', null, [0, 1, 1, 1, 1, 1, 1]],
  ['I4', 'entres_depuis_cinq', null, [0, 9, 27, 51, 76, 94, 112]],
  ['I4', 'non_inscrits', null, [0, 0, 1, 2, 2, 3, 6]],
  ['I6', 'total', 180, [0, 5, 10, 14, 15, 14, 13]],
  ['I6', 'emploi', null, [0, 1, 3, 4, 4, 3, 2]],
  ['I6', 'formation', null, [0, 1, 2, 3, 3, 3, 2]],
  ['I6', 'droit_commun', null, [0, 1, 1, 2, 3, 2, 2]],
  ['I6', 'abandon', null, [0, 1, 3, 3, 3, 4, 5]],
  ['I6', 'autre', null, [0, 1, 1, 2, 2, 2, 2]],
  ['I7', 'total', 240, [9, 18, 24, 25, 18, 18, 19]],
  ['I7', 'duree_moyenne', null, [0, 92, 128, 151, 170, 182, 190]],
  ['I7', 'en_cours', null, [9, 22, 36, 47, 50, 54, 60]],
  ['I7', 'neuf_sans_motif', null, [0, 0, 0, 1, 2, 1, 0]],
  ['I7', 'douze', null, [0, 0, 0, 0, 0, 0, 0]],
];

const directe = (
  compte: string,
  volet: 1 | 2 | 3 | 4 | null,
  prevu: number,
  declare: number,
  plus: LignePatch = {},
): LignePatch => ({ compte, volet, prevu: prevu * 100, declare: declare * 100, ...plus });

/** Les comptes de 2025 du chef de file, équilibrés au budget ; euros. */
const COMPTES: readonly LignePatch[] = [
  directe('60', 4, 9_000, 8_420),
  directe('61', 1, 22_000, 23_150),
  directe('62', 4, 31_000, 27_640, { commentaire: 'Formation externe reportée à 2026.' }),
  directe('64', 1, 70_000, 68_480),
  directe('64', 2, 80_000, 77_500),
  directe('64', 3, 64_000, 62_000, { retenu: 6_000_000, motif: 'Deux mois sans fiche de temps.' }),
  directe('65', 2, 4_000, 3_310, { commentaire: 'Moindre recours aux aides individuelles.' }),
  directe('65', null, 33_600, 32_220, { nature: 'indirecte' }),
  directe('74', null, 290_000, 290_000, { recette: 'contribution' }),
  directe('74', null, 21_600, 21_600, { recette: 'cofinancement' }),
  directe('75', null, 2_000, 1_850, { commentaire: 'Ventes de l’atelier.' }),
];

/** Une convention O2R de trois ans, suivie jusqu'au 30 septembre 2026 ; le fichier en est au 17 novembre 2026. */
export function uneConventionARapporter() {
  const fichier = unFichier();
  const { appeler, horloge } = fichier;
  horloge.avancer(Date.parse('2026-11-17T09:00:00.000Z') - horloge.maintenant().getTime());
  const { id } = appeler('conventions.creer', {
    genre: 'o2r',
    numero: 'O2R 68-2025-03',
    intitule: 'Trajectoires',
    porteur: 'Association Essai Trajectoires',
    debut: '2025-01-01',
    fin: '2027-12-31',
    motifDuree: null,
  });
  appeler('conventions.modifier', {
    id,
    vu: VU,
    patch: {
      autorite: 'Préfet de la région Grand Est',
      baseSieg: 'decision_2012',
      voletRemobilisation: true,
      voletAccompagnement: true,
      montant: 88_000_000,
      coutTotal: 94_080_000,
      beneficiaires: 240,
      modeIndirect: 'forfait',
      tauxIndirect: 1_200,
    },
  });
  appeler('conventions.changerStatut', { id, vers: 'signee', le: '2024-12-12', motif: null });
  const viser = (genre: 'departement' | 'qpv', code: string) =>
    appeler('conventions.viser', { conventionId: id, zone: { genre, code } });
  viser('departement', '68');
  viser('qpv', 'QN06803M');
  viser('qpv', 'QN06804M');
  for (const { cle } of POINTS_DU_MANDAT.slice(0, 5))
    appeler('conventions.pointer', { conventionId: id, coche: true, pointage: { liste: 'mandat', cle } });
  const aides = [29_000_000, 30_000_000, 29_000_000];
  for (const [rang, { id: anneeId, annee }] of appeler('conventions.fiche', { id }).annees.entries()) {
    const conclu = annee === 2026 ? '2026-04-02' : null;
    appeler('conventions.modifierAnnee', {
      id: anneeId,
      vu: VU,
      patch: {
        montant: aides[rang] ?? null,
        beneficiaires: 80,
        proposeLe: annee === 2026 ? '2026-02-10' : null,
        signeLe: conclu,
        concluLe: conclu,
        ...(annee === 2025
          ? {
              executionRecueLe: '2025-12-18',
              budgetRecuLe: '2025-12-18',
              previsionRecueLe: '2025-12-18',
              comptesRecusLe: '2026-06-26',
              bilanRecuLe: '2026-06-26',
            }
          : {}),
      },
    });
  }
  const verser = (annee: number, prevuLe: string, euros: number, verseLe: string | null) =>
    appeler('versements.ajouter', {
      conventionId: id,
      annee,
      genre: 'versement',
      prevuLe,
      prevu: euros * 100,
      verseLe,
      verse: verseLe === null ? null : euros * 100,
      note: null,
    });
  verser(2025, '2025-03-15', 145_000, '2025-03-18');
  verser(2025, '2025-10-15', 145_000, '2025-10-20');
  verser(2026, '2026-04-15', 150_000, '2026-04-27');
  verser(2026, '2026-11-15', 150_000, null);
  appeler('beneficiaires.activer', { conventionId: id, codes: ['I1', 'I2', 'I3', 'I4', 'I6', 'I7'] });
  const { indicateurs } = appeler('beneficiaires.lire', { conventionId: id });
  const idDe = (code: string): string => indicateurs.find((un) => un.code === code)?.id ?? '';
  const cellules = EFFECTIFS.flatMap(([code, part, objectif, declares]): CelluleEcrite[] => [
    ...(objectif === null
      ? []
      : [{ indicateurId: idDe(code), part, quoi: 'objectif' as const, au: null, nombre: objectif }]),
    ...declares.map((nombre, rang) => ({
      indicateurId: idDe(code),
      part,
      quoi: 'declare' as const,
      au: `${2025 + Math.floor(rang / 4)}-${TRIMESTRES[rang % 4]}`,
      nombre,
    })),
  ]);
  const { refusees } = appeler('beneficiaires.ecrire', { conventionId: id, vu: VU, cellules, motif: null });
  if (refusees.length > 0) throw new Error(refusees[0]?.message);
  for (const ligne of COMPTES)
    appeler('comptes.ajouter', { conventionId: id, annee: 2025, ...ligne, compte: ligne.compte ?? '' });
  return { ...fichier, conventionId: id, idDe };
}

/** Le COPIL de la convention, tenu le 18 novembre 2025, puis réuni le 17 novembre 2026 : trois décisions, une faite. */
export function tenirLesComites({ appeler, conventionId }: ReturnType<typeof uneConventionARapporter>) {
  const { complement, sieges } = appeler('copils.proposer', { conventionId });
  const { id: instanceId } = appeler('copils.creer', { conventionId, complement, sieges });
  const { composition } = appeler('copils.lire', { conventionId });
  const NOMS = ['Baer', 'Diaz', 'Koch', 'Muller', 'Petit', 'Roux', 'Weber', 'Noël', 'Simon'];
  for (const [rang, { siegeId }] of composition.entries())
    appeler('membres.nommer', {
      siegeId,
      role: 'titulaire',
      debut: '2025-01-01',
      personneId: null,
      personne: {
        civilite: rang % 2 === 0 ? 'Mme' : 'M.',
        prenom: 'Camille',
        nom: NOMS[rang % NOMS.length] ?? 'Essai',
        fonction: 'directrice',
        structure: null,
        courriel: null,
        telephone: null,
      },
    });
  const reunir = (date: string, decisions: readonly string[]) => {
    const reunionId = appeler('reunions.creer', { instanceId, date, heureDebut: '09:30' }).id;
    const { id: pointId } = appeler('points.ajouter', {
      reunionId,
      titre: 'Bilan de la convention',
      nature: 'decision',
      intervenant: null,
      duree: 20,
      rang: null,
    });
    appeler('reunions.ouvrir', { id: reunionId, a: '09:30' });
    for (const [rang, { siegeId }] of composition.entries())
      appeler('presences.constater', {
        reunionId,
        siegeId,
        statut: rang === 3 ? 'excuse' : 'present',
        personneId: null,
        mandataireSiegeId: null,
      });
    const ids = decisions.map((texte) => {
      const { id } = appeler('deliberations.creer', { pointId, nature: 'decision', texte });
      appeler('deliberations.modifier', { id, vu: 1e9, patch: { pilote: 'Porteur', echeance: '2026-06-30' } });
      return id;
    });
    appeler('reunions.lever', { id: reunionId, a: '11:00' });
    return { reunionId, ids };
  };
  const premier = reunir('2025-11-18', ['Ouvrir une permanence aux Coteaux.', 'Tracer le motif de chaque abandon.']);
  const faite = { etat: 'faite' as const, suiviNote: null };
  appeler('suivi.modifier', { genre: 'decision', id: premier.ids[0] ?? '', vu: 1e9, patch: faite });
  const second = reunir('2026-11-17', ['Retenir 300 720 € de charges éligibles pour 2025.']);
  return { instanceId, premier, reunionId: second.reunionId };
}
