import { dateCourte, dateSansJour } from '#shared/dates/format.ts';
import { RUBRIQUES, RUBRIQUES_DU_TRAITEMENT } from '#shared/domain/donnees/rubriques.data.ts';
import { enCsv } from '#shared/text/csv.ts';
import type { DocumentNeutre, Segments } from '../blocs.ts';
import { colonne } from '../blocs-courants.ts';
import { texte } from '../segments.ts';
import { direRubrique, enveloppe, type TraitementDeclare } from './traitement.ts';

const TITRE = 'Fiche de registre : comités pour l’emploi et annuaire';

/** Les rubriques du registre, dans l'ordre de l'article 30 ; les durées suivent les catégories. */
function lignes(traitement: TraitementDeclare): { readonly titre: string; readonly valeur: Segments }[] {
  return [
    { titre: 'Traitement', valeur: texte('Comités pour l’emploi, instances rattachées et annuaire') },
    ...RUBRIQUES.flatMap((rubrique) => {
      const ligne = { titre: RUBRIQUES_DU_TRAITEMENT[rubrique].titre, valeur: direRubrique(traitement, rubrique) };
      return rubrique === 'categories'
        ? [ligne, { titre: 'Durées et délais d’effacement', valeur: texte(traitement.durees) }]
        : [ligne];
    }),
    { titre: 'Mise à jour de la fiche', valeur: texte(dateSansJour(traitement.date)) },
  ];
}

/** L'entrée du registre des activités de traitement (RGPD, art. 30 ; G2), à verser au registre du service. */
export const etablirFicheRegistre = (traitement: TraitementDeclare): DocumentNeutre => ({
  ...enveloppe(traitement, TITRE, 'fiche de registre'),
  blocs: [
    {
      type: 'blocTitre',
      id: 'titre',
      forme: 'Registre des activités de traitement',
      instance: texte('Comités pour l’emploi et annuaire'),
      seance: texte(`Situation au ${dateSansJour(traitement.date)}`),
      reference: texte('RGPD, article 30'),
    },
    {
      type: 'tableau',
      id: 'rubriques',
      colonnes: [colonne('Rubrique', 4.6), colonne('Ce que dit le service', 11.4)],
      lignes: lignes(traitement).map(({ titre, valeur }) => ({ type: 'ligne', cellules: [texte(titre), valeur] })),
    },
  ],
});

/** La même fiche en tableau, pour un registre tenu dans un tableur. */
export const ficheRegistreEnCsv = (traitement: TraitementDeclare): string =>
  enCsv([
    ['Rubrique', 'Ce que dit le service'],
    ...lignes(traitement).map(({ titre, valeur }) => [
      titre,
      valeur.some(({ aCompleter }) => aCompleter === true)
        ? 'À compléter'
        : valeur.map(({ texte: morceau }) => morceau).join(''),
    ]),
    ['Établie le', dateCourte(traitement.date)],
  ]);
