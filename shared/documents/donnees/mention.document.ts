import { dateSansJour } from '#shared/dates/format.ts';
import {
  CNIL,
  DELAI_DE_REPONSE,
  DROITS,
  type Rubrique,
  RUBRIQUES_DU_TRAITEMENT,
} from '#shared/domain/donnees/rubriques.data.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { DocumentNeutre, Segments } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { texte } from '../segments.ts';
import { direRubrique, enveloppe, type TraitementDeclare } from './traitement.ts';

const TITRE = 'Information sur vos données';

/** Ce que dit l'article 14, et dans quel ordre : qui, pourquoi, quoi, d'où, pour qui, combien de temps. */
const PARTIES: readonly { readonly titre: string; readonly rubriques: readonly Rubrique[] }[] = [
  { titre: 'Qui tient ces données', rubriques: ['responsable', 'dpo'] },
  { titre: 'Pourquoi', rubriques: ['finalite', 'base'] },
  { titre: 'Lesquelles, et d’où elles viennent', rubriques: ['categories', 'obligatoire'] },
  { titre: 'Qui les voit', rubriques: ['destinataires', 'transferts'] },
];

/** D'où viennent ses coordonnées : la source notée sur sa fiche, sinon celle que déclare le service. */
function phraseDeSource(traitement: TraitementDeclare, source: string | null): Segments {
  return source === null
    ? direRubrique(traitement, 'source')
    : texte(`Vos coordonnées viennent de : ${source.replace(/\.$/u, '')}.`);
}

const droits = (): string[] => DROITS.map(({ nom, article, phrase }) => `${nom} (${article}) : ${phrase}`);

/**
 * La mention d'information à adresser à qui figure au fichier sans l'avoir demandé (RGPD, art. 14 ; G5) : au premier envoi,
 * et au plus tard dans le mois.
 * @param source celle que note la fiche de la personne ; `null` : la mention vaut pour plusieurs
 */
export function etablirMention(traitement: TraitementDeclare, source: string | null): DocumentNeutre {
  const corps = (id: string, segments: Segments) => paragraphe(id, segments);
  return {
    ...enveloppe(traitement, TITRE, 'information sur vos données'),
    blocs: [
      {
        type: 'blocTitre',
        id: 'titre',
        forme: TITRE,
        instance: texte('Comités pour l’emploi et annuaire'),
        seance: texte(dateSansJour(traitement.date)),
        reference: texte('RGPD, article 14'),
      },
      corps(
        'ouverture',
        texte(
          'Vous figurez dans le fichier qui sert à réunir les comités pour l’emploi. Voici ce qu’il contient et vos droits.',
        ),
      ),
      ...PARTIES.flatMap(({ titre: libelle, rubriques }) => [
        titre(`partie_${rubriques[0]}`, 2, libelle),
        ...rubriques.map((rubrique) =>
          corps(rubrique, [
            ...texte(`${RUBRIQUES_DU_TRAITEMENT[rubrique].titre} : `, { gras: true }),
            ...direRubrique(traitement, rubrique),
          ]),
        ),
        ...(rubriques[0] === 'categories' ? [corps('source', phraseDeSource(traitement, source))] : []),
      ]),
      titre('partie_durees', 2, 'Combien de temps'),
      corps('durees', texte(traitement.durees)),
      titre('partie_droits', 2, 'Vos droits'),
      { type: 'liste', id: 'droits', elements: droits().map((droit) => texte(droit)) },
      corps('exercer', [
        ...texte('Pour les exercer : '),
        ...direRubrique(traitement, 'contact'),
        ...texte(`. ${DELAI_DE_REPONSE}`),
      ]),
      corps('cnil', texte(CNIL)),
    ],
  };
}

const enTexte = (segments: Segments): string =>
  segments.map(({ texte: morceau, aCompleter }) => (aCompleter === true ? `[${morceau}]` : morceau)).join('');

/** La même mention en texte de courriel : ce qui manque s'y voit entre crochets. */
export function mentionEnTexte(traitement: TraitementDeclare, source: string | null): string {
  const rubrique = (nom: Rubrique) =>
    `${RUBRIQUES_DU_TRAITEMENT[nom].titre} : ${enTexte(direRubrique(traitement, nom))}`;
  return [
    'Madame, Monsieur,',
    typographier(
      'Vous figurez dans le fichier qui sert à réunir les comités pour l’emploi. Le règlement général sur la protection des données (art. 14) demande que vous en soyez informée ou informé.',
    ),
    ...PARTIES.map(({ titre: libelle, rubriques }) =>
      [
        libelle.toLocaleUpperCase('fr'),
        ...rubriques.map(rubrique),
        ...(rubriques[0] === 'categories' ? [enTexte(phraseDeSource(traitement, source))] : []),
      ].join('\n'),
    ),
    ['COMBIEN DE TEMPS', traitement.durees].join('\n'),
    ['VOS DROITS', ...droits().map((droit) => `– ${droit}`)].join('\n'),
    `Pour les exercer : ${enTexte(direRubrique(traitement, 'contact'))}. ${DELAI_DE_REPONSE}`,
    CNIL,
    traitement.service,
  ]
    .map((partie) => typographier(partie))
    .join('\n\n');
}
