import { dateSansJour } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Acte } from '#shared/domain/instance/instance.schema.ts';
import { nomEnCapitales } from '#shared/domain/annuaire/personne.labels.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Bloc, DocumentNeutre, EnTete, Segments, Signatures } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { lignesDe } from '../seance/contexte.ts';
import { fonctionDe } from '../seance/signataires.ts';
import { gras, manque, texte, texteOuManque } from '../segments.ts';
import { type DossierDInstance, estConjoint, siegesDActe } from './dossier.ts';

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

/** Le décret qui régit les comités, après le code qu’il a modifié. */
export const DECRET = texte('le décret n° 2024-560 du 18 juin 2024 relatif aux comités territoriaux pour l’emploi');

const vu = (visa: Segments, rang: number): Bloc =>
  paragraphe(`visa_${rang + 1}`, [...texte('Vu '), ...visa, ...texte(' ;')]);

/** « Article 1er », puis son texte. */
const article = ({ id, blocs }: Arrete['articles'][number], rang: number): readonly Bloc[] => [
  titre(`article_${id}`, 3, rang === 0 ? 'Article 1er' : `Article ${rang + 1}`),
  ...blocs,
];

/** Le préfet, ou les préfets d’un arrêté conjoint, avec prénom, nom et qualité (L. 212-1). */
export function signatairesDeLActe(dossier: DossierDInstance): Signatures['signataires'] {
  const prefets = siegesDActe(dossier).flatMap(({ siege, titulaire }) =>
    siege.categorie === 'P' && siege.college === 'etat' && titulaire !== null ? [titulaire.personne] : [],
  );
  if (prefets.length === 0) return [{ fonction: texte('Le préfet'), nom: manque('prénom et nom du préfet') }];
  return prefets.map((personne) => ({
    fonction: fonctionDe(personne),
    nom: personne.prenom === null ? manque(`prénom de ${personne.nom}`) : texte(nomEnCapitales(personne)),
  }));
}

/** L’autorité qui arrête, en tête : « Le préfet du Haut-Rhin, ». */
function autorite(dossier: DossierDInstance): Bloc[] {
  const fonctions = signatairesDeLActe(dossier).map(({ fonction }) => fonction);
  return fonctions.map((fonction, rang) =>
    paragraphe(`autorite_${rang + 1}`, [...fonction.map((segment) => ({ ...segment, gras: true })), ...gras(',')]),
  );
}

/** Bloc-marque et intitulé ; la mention « PROJET » reste tant que l’acte n’est pas signé. */
export const enTeteDActe = (
  { emetteur, image, exemple, instance }: DossierDInstance,
  nom: string,
  lettre = false,
): EnTete => ({
  image,
  intitule: lettre ? [] : [emetteur.intitule, ...lignesDe(emetteur.timbre)].map((ligne) => typographier(ligne)),
  mentions: exemple ? ['PROJET', 'SPÉCIMEN'] : ['PROJET'],
  titreCourant: typographier(`${nomCourt(instance)} – ${nom}`),
});

const RECOURS =
  'Le présent arrêté peut faire l’objet, dans les deux mois de sa publication, d’un recours devant le tribunal administratif territorialement compétent.';

/**
 * Un projet d’arrêté préfectoral : autorité, visas, considérants, articles, exécution, voies de recours, signature. Il
 * reste « PROJET » : numéro et date se posent à la signature.
 */
export function etablirArrete(
  dossier: DossierDInstance,
  { objet, nom, visas, considerants, articles }: Arrete,
): DocumentNeutre {
  const { instance, emetteur, date } = dossier;
  const conjoint = estConjoint(dossier);
  const forme = conjoint ? 'Arrêté conjoint' : 'Arrêté';
  const execution = [
    paragraphe(
      'execution',
      texte(
        'Le secrétaire général de la préfecture et le directeur départemental chargé de l’emploi sont chargés, chacun en ce qui le concerne, de l’exécution du présent arrêté, qui sera publié au recueil des actes administratifs de la préfecture.',
      ),
    ),
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
        seance: [...texte('n° '), ...manque('numéro, à la signature')],
        reference: [],
      },
      ...autorite(dossier),
      ...visas.map(vu),
      ...considerants.map((phrase, rang) => paragraphe(`considerant_${rang + 1}`, texte(`Considérant ${phrase} ;`))),
      paragraphe('proposition', texte('Sur proposition du secrétaire général de la préfecture,'), 'corps', true),
      titre('arrete', 2, conjoint ? 'Arrêtent' : 'Arrête'),
      ...[...articles, { id: 'execution', blocs: execution }].flatMap(article),
      {
        type: 'signatures',
        id: 'signatures',
        lieu: [...texte('Fait à '), ...texteOuManque(emetteur.ville, 'lieu'), ...texte(', le')],
        signataires: signatairesDeLActe(dossier),
        espace: 'ample',
      },
      paragraphe('recours', texte(RECOURS), 'reference'),
    ],
  };
}
