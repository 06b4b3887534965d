import type { ConventionDeRegion, DepartementDeRegion } from '#shared/domain/convention/region/region.schema.ts';

/** Trois départements de deux régions. */
export const DEPARTEMENTS: readonly DepartementDeRegion[] = [
  { code: '67', libelle: 'Bas-Rhin', regionCode: '44', region: 'Grand Est' },
  { code: '68', libelle: 'Haut-Rhin', regionCode: '44', region: 'Grand Est' },
  { code: '75', libelle: 'Paris', regionCode: '11', region: 'Île-de-France' },
];

/** Une convention signée de trois ans, sans aucun nombre. */
export const uneConventionDeRegion = (suite: Partial<ConventionDeRegion> = {}): ConventionDeRegion => ({
  id: 'c1',
  genre: 'o2r',
  numero: 'O2R 68-2025-01',
  intitule: 'Passerelles',
  porteurId: 's1',
  porteur: 'Tremplin Essai',
  debut: '2025-01-01',
  fin: '2027-12-31',
  signeeLe: '2024-12-20',
  clotureeLe: null,
  resilieeLe: null,
  montant: null,
  beneficiaires: null,
  voletReperage: true,
  voletRemobilisation: true,
  voletAccompagnement: true,
  voletCoordination: true,
  seuilCases: 5,
  departements: ['68'],
  quartiers: [],
  viseLesQuartiers: false,
  organismes: [{ structureId: 's1', nom: 'Tremplin Essai', chefDeFile: true, role: null }],
  exercices: [],
  objectifs: [],
  jalons: [],
  effectifs: [],
  ...suite,
});

/** Des conventions à la moitié de leurs entrées, dont l'État a versé tant pour cent. */
export const enEcarts = (verses: readonly number[]): ConventionDeRegion[] =>
  verses.map((verse) =>
    uneConventionDeRegion({
      id: `verse-${verse}`,
      porteurId: `s${verse}`,
      intitule: `Passerelles ${verse}`,
      montant: 100_000_00,
      beneficiaires: 100,
      exercices: [
        {
          annee: 2025,
          montant: 100_000_00,
          beneficiaires: 100,
          verse: verse * 1_000_00,
          reverse: 0,
          charges: null,
          complet: false,
        },
      ],
      effectifs: [{ code: 'I7', annee: 2025, nombre: 50, au: '2025-12-31', qpv: null }],
    }),
  );
