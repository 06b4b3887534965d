import { etablirActe } from '#shared/documents/acte/etablir-acte.ts';
import { GENRES_D_INSTANCE } from '#shared/documents/acte/genres.data.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { etablirFicheTerritoire } from '#shared/documents/fiche-territoire/fiche-territoire.document.ts';
import { type GenreDocument, GENRES } from '#shared/documents/genres.data.ts';
import { numeroterLesFigures } from '#shared/documents/graphiques/figures.ts';
import { desElements, uneMatiere, uneNote } from '#tests/support/constructeurs/une-note.ts';
import { uneFicheTerritoire } from '#tests/support/constructeurs/une-fiche-territoire.ts';
import { DES_FIGURES } from '#tests/support/documents/des-figures.ts';
import { unDocument } from '#tests/support/documents/un-document.ts';
import { unDossier } from '#tests/support/documents/un-dossier.ts';
import { uneSeance } from '#tests/support/documents/une-seance.ts';

/** Un seul point, un seul destinataire : une page dit autant que trente. */
const OBJETS: Readonly<Partial<Record<GenreDocument, number>>> = {
  'convocation-individuelle': 1,
  pouvoir: 1,
  extrait: 1,
};
/** Une feuille par personne : la première suffit. */
const SANS_PAGE_PROPRE: ReadonlySet<GenreDocument> = new Set([
  'chevalets',
  'note-de-reunion',
  'programme',
  'vote-ecrit',
]);

const seance = uneSeance({ exemple: true });

function objetsDe(genre: GenreDocument): readonly string[] {
  const nombre = OBJETS[genre] ?? 0;
  const ids = genre === 'extrait' ? seance.points.map(({ id }) => id) : seance.sieges.map(({ id }) => id);
  return ids.slice(0, nombre);
}

const territoire = uneFicheTerritoire({
  quartiers: 7,
  actions: 12,
  decisions: 2,
  chiffres: 3,
  appels: 2,
  trimestres: 12,
  mots: 1,
});

/** Les documents dont l'apparence est gardée : chacun sous son nom. */
export const DOCUMENTS_D_EXEMPLE: readonly (readonly [nom: string, document: DocumentNeutre])[] = [
  ...(Object.keys(GENRES) as GenreDocument[])
    .filter((genre) => !SANS_PAGE_PROPRE.has(genre))
    .map((genre) => [genre, etablirDocument(genre, seance, { image: null, objets: objetsDe(genre) })] as const),
  ...GENRES_D_INSTANCE.filter((genre) => !genre.startsWith('lettre-')).map(
    (genre) => [genre, etablirActe(genre, unDossier(), '')] as const,
  ),
  [
    'note-d-une-page',
    uneNote({
      matiere: uneMatiere({
        retenir: desElements(1, { tete: '', corps: 'Deux actions en cours, une bloquée.' }),
        chiffres: desElements(4, { tete: 'Taux d’emploi', corps: '41,4 %', fin: 'Insee, 2020 (France : 47 %)' }),
        decisions: desElements(2, { tete: '5 novembre 2025, CDPE', corps: 'Une équipe et un lieu', fin: 'D-2025-009' }),
        actions: desElements(3, { corps: 'bloquée depuis 40 jours', fin: 'pilote : Atelier', alerte: true }),
        appels: desElements(3, { corps: 'déléguée du préfet', fin: '03 53 01 00 12' }),
      }),
      reglages: { circonstance: 'Déplacement au Neuhof', jour: '2026-03-25', sensibles: 'Une réponse est attendue.' },
      timbre: 'Secrétariat général',
      exemple: true,
    }).document,
  ],
  ['figures', unDocument(numeroterLesFigures(DES_FIGURES))],
  [
    'fiche-territoriale',
    etablirFicheTerritoire({
      ...territoire,
      emetteur: { intitule: 'Préfecture d’essai', timbre: 'Secrétariat général' },
      image: null,
      date: '2026-03-12',
      exemple: true,
    }),
  ],
];
