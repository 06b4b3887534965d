import { ajouterJours, anneeCivile } from '#shared/dates/date-civile.ts';
import type { PieceSaisie } from '#shared/domain/convention/pieces/piece-de-convention.schema.ts';
import { APPELANT, type Atelier, VU } from './atelier.ts';

/** Les axes de la convention d'objectifs de l'exemple : qui s'engage à quoi, à tant de jours d'aujourd'hui. */
const AXES = [
  {
    intitule: 'Aller vers les habitants',
    engagements: [
      {
        intitule: 'Ouvrir une permanence par mois dans chaque quartier',
        qui: 'Ville de Valbrune',
        dans: -40,
        etat: 'tenu',
      },
      {
        intitule: 'Signaler à la mission locale les jeunes sans solution',
        qui: 'Ville de Valbrune',
        dans: -12,
        etat: 'en_cours',
      },
    ],
  },
  {
    intitule: 'Lever les freins à l’emploi',
    engagements: [
      {
        intitule: 'Réserver dix places de crèche aux demandeurs d’emploi',
        qui: 'Ville de Valbrune',
        dans: 60,
        etat: 'en_cours',
      },
      { intitule: 'Réunir les financeurs de la mobilité', qui: null, dans: 120, etat: 'a_faire' },
    ],
  },
] as const;

/** Une convention d'objectifs sans versement : signataires, axes, engagements ; la ville est inventée. */
export function conventionnerSansVersement({ h, aujourdHui }: Atelier): void {
  const annee = anneeCivile(aujourdHui) - 1;
  const { id } = h['conventions.creer'](
    {
      genre: 'objectifs',
      numero: `CPO Valbrune ${annee}`,
      intitule: 'Valbrune, une ville pour l’emploi',
      porteur: 'Ville de Valbrune',
      debut: `${annee}-01-01`,
      fin: `${annee + 2}-12-31`,
      motifDuree: null,
    },
    APPELANT,
  );
  const patch = { clauseBilan: true, note: 'Exemple : la ville et la convention sont inventées.' };
  h['conventions.modifier']({ id, vu: VU, patch }, APPELANT);
  h['conventions.viser']({ conventionId: id, zone: { genre: 'departement', code: '68' } }, APPELANT);
  const signeLe = `${annee - 1}-12-12`;
  h['conventions.changerStatut']({ id, vers: 'signee', le: signeLe, motif: null }, APPELANT);
  for (const [structure, role] of [
    ['Ville de Valbrune', 'Pilote de la convention'],
    ['Préfecture de l’exemple', 'L’État'],
  ] as const)
    h['signatairesDeConvention.ajouter']({ conventionId: id, structure, role, signeLe }, APPELANT);
  for (const { intitule, engagements } of AXES) {
    const { id: axeId } = h['axesDeConvention.ajouter']({ conventionId: id, intitule }, APPELANT);
    for (const { intitule: quoi, qui, dans, etat } of engagements) {
      const echeance = ajouterJours(aujourdHui, dans);
      const { id: engagement } = h['engagements.ajouter'](
        { axeId, intitule: quoi, structure: qui, echeance },
        APPELANT,
      );
      const fait = etat === 'tenu' ? { tenuLe: ajouterJours(echeance, -3) } : {};
      h['engagements.modifier']({ id: engagement, vu: VU, patch: { etat, ...fait } }, APPELANT);
    }
  }
}

/** Les pièces de la convention suivie : à jour, sauf un contrat d'engagement bientôt périmé et un RIB périmé. */
export function reunirLesPieces({ h, aujourdHui }: Pick<Atelier, 'h' | 'aujourdHui'>, conventionId: string): void {
  const { membres } = h['conventions.fiche']({ id: conventionId }, APPELANT);
  const noter = (structureId: string, genre: PieceSaisie['genre'], depuis: number, jusqua: number | null) => {
    const datePiece = ajouterJours(aujourdHui, -depuis);
    const valableJusquAu = jusqua === null ? null : ajouterJours(aujourdHui, jusqua);
    const dates = { datePiece, valableJusquAu, recueLe: ajouterJours(datePiece, 4), attendueLe: null };
    h['piecesDeConvention.noter'](
      { ...dates, conventionId, structureId, genre, libelle: null, sansObjet: false },
      APPELANT,
    );
  };
  for (const { structureId, chefDeFile } of membres) {
    noter(structureId, 'statuts', 700, null);
    noter(structureId, 'cer', 300, chefDeFile ? 420 : 45);
    noter(structureId, 'comptes', 150, 400);
    noter(structureId, chefDeFile ? 'accord_consortium' : 'lettre_engagement', 720, null);
    noter(structureId, 'rib', 400, chefDeFile ? null : -15);
  }
}
