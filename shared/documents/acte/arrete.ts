import { dateSansJour } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Acte } from '#shared/domain/instance/instance.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Bloc, DocumentNeutre, EnTete, Segments } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { lignesDe } from '../seance/contexte.ts';
import { gras, manque, texte, texteOuManque } from '../segments.ts';
import { type DossierDInstance, estConjoint } from './dossier.ts';
import { executionDe } from './execution.ts';
import { autoritesDeLActe, decretsDeNomination, signatairesDeLActe } from './signataires-de-l-acte.ts';
import { mentionsDeSpecimen } from '#shared/domain/service/specimen.rules.ts';

/** Ce qui distingue un arrêté d’un autre. */
export interface Arrete {
  /** « portant composition du comité… ». */
  readonly objet: string;
  /** Dans le nom du fichier et en haut des pages : « arrêté de composition ». */
  readonly nom: string;
  readonly visas: readonly Segments[];
  readonly considerants: readonly string[];
  readonly articles: readonly { readonly id: string; readonly blocs: readonly Bloc[] }[];
}

/** « l’arrêté préfectoral n° 2024-118 du 15 septembre 2024 fixant… » ; ce qui manque se voit. */
export const citer = (acte: Pick<Acte, 'numero' | 'date'>, suite: string): Segments => [
  ...texte('l’arrêté préfectoral n° '),
  ...texteOuManque(acte.numero, 'numéro'),
  ...texte(' du '),
  ...texteOuManque(acte.date === null ? null : dateSansJour(acte.date), 'date'),
  ...texte(suite),
];

/** Ce qui donne au préfet le pouvoir d’arrêter, visé par tout arrêté préfectoral. */
const POUVOIRS_DES_PREFETS = texte(
  'le décret n° 2004-374 du 29 avril 2004 modifié relatif aux pouvoirs des préfets, à l’organisation et à l’action des services de l’État dans les régions et départements',
);

/** Le décret qui régit les comités, après le code qu’il a modifié. */
export const DECRET = texte('le décret n° 2024-560 du 18 juin 2024 relatif aux comités territoriaux pour l’emploi');

const vu = (visa: Segments, rang: number): Bloc =>
  paragraphe(`visa_${rang + 1}`, [...texte('Vu '), ...visa, ...texte(' ;')]);

/** « Article 1er », puis son texte. */
const article = ({ id, blocs }: Arrete['articles'][number], rang: number): readonly Bloc[] => [
  titre(`article_${id}`, 3, rang === 0 ? 'Article 1er' : `Article ${rang + 1}`),
  ...blocs,
];

/** L’autorité qui arrête, en tête : « Le préfet du Haut-Rhin, ». */
function autorite(dossier: DossierDInstance): Bloc[] {
  const fonctions = autoritesDeLActe(dossier).map(({ fonction }) => fonction);
  return fonctions.map((fonction, rang) =>
    paragraphe(`autorite_${rang + 1}`, [...fonction.map((segment) => ({ ...segment, gras: true })), ...gras(',')]),
  );
}

/** Bloc-marque et intitulé ; la mention « PROJET » reste tant que l’acte n’est pas signé. */
export const enTeteDActe = (
  { emetteur, image, exemple, instance }: DossierDInstance,
  nom: string,
  { lettre = false, projet = true }: { readonly lettre?: boolean; readonly projet?: boolean } = {},
): EnTete => ({
  image,
  intitule: lettre ? [] : [emetteur.intitule, ...lignesDe(emetteur.timbre)].map((ligne) => typographier(ligne)),
  mentions: [...(projet ? (['PROJET'] as const) : []), ...mentionsDeSpecimen(exemple)],
  titreCourant: typographier(`${nomCourt(instance)} – ${nom}`),
});

const RECOURS =
  'Le présent arrêté peut faire l’objet d’un recours devant le tribunal administratif territorialement compétent, dans un délai de deux mois à compter de sa publication (article R. 421-1 du code de justice administrative).';

/**
 * Un projet d’arrêté préfectoral : autorité, visas, considérants, articles, voies de recours, exécution, signature. Il
 * reste « PROJET » : numéro et date se posent à la signature.
 */
export function etablirArrete(
  dossier: DossierDInstance,
  { objet, nom, visas, considerants, articles }: Arrete,
): DocumentNeutre {
  const { instance, emetteur, date } = dossier;
  const conjoint = estConjoint(dossier);
  const forme = conjoint ? 'Arrêté conjoint' : 'Arrêté';
  const { formule, proposition } = executionDe(dossier);
  const suite = [
    { id: 'recours', blocs: [paragraphe('recours', texte(RECOURS))] },
    { id: 'execution', blocs: [paragraphe('execution', texte(formule))] },
  ];
  const tousLesVisas = [
    ...visas.slice(0, 1),
    POUVOIRS_DES_PREFETS,
    ...visas.slice(1, 2),
    ...decretsDeNomination(dossier),
    ...visas.slice(2),
  ];
  return {
    titre: typographier(`${forme} ${objet}`),
    objet: forme,
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(date, nomCourt(instance), nom),
    enTete: enTeteDActe(dossier, nom),
    blocs: [
      {
        type: 'blocTitre',
        id: 'titre',
        forme,
        instance: texte(objet),
        seance: [...texte('N° '), ...manque('numéro, à la signature')],
        reference: [],
      },
      ...autorite(dossier),
      ...tousLesVisas.map(vu),
      ...considerants.map((phrase, rang) => paragraphe(`considerant_${rang + 1}`, texte(`Considérant ${phrase} ;`))),
      paragraphe('proposition', texte(proposition), 'corps', true),
      titre('arrete', 2, conjoint ? 'Arrêtent :' : 'Arrête :'),
      ...[...articles, ...suite].flatMap(article),
      {
        type: 'signatures',
        id: 'signatures',
        lieu: [...texte('Fait à '), ...texteOuManque(emetteur.ville, 'lieu'), ...texte(', le')],
        signataires: signatairesDeLActe(dossier),
        espace: 'ample',
      },
    ],
  };
}
