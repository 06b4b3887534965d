import { dateLongue, dateSansJour, heureFr } from '#shared/dates/format.ts';
import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc, DocumentNeutre, Segments } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { blocsDesDestinataires } from '../seance/destinataires.ts';
import { enTeteDe, type OptionsDocument } from '../seance/contexte.ts';
import { pointsAConvoquer, tableauOrdreDuJour } from '../seance/ordre-du-jour.ts';
import { gras, manque, texte } from '../segments.ts';
import { blocsDInvitation } from './invitation.ts';
import { blocsDeLettre, comite } from './lettre.ts';

/**
 * Seconde convocation : le même ordre du jour et l’absence de quorum doivent y être dits
 * (R. 5311-40, al. 2 ; R-045) ; aucun réglage ne retire cette phrase.
 */
const SECONDE: Segments = [
  ...texte(
    'Le quorum n’ayant pas été atteint à la réunion précédente, le comité est convoqué une seconde fois, sur le même ordre du jour. ',
  ),
  ...gras('Aucun quorum ne sera exigé'),
  ...texte(
    ' : le comité délibérera valablement quel que soit le nombre des membres présents ou représentés (R. 5311-40, al. 2).',
  ),
];

const PREMIERE = texte(
  'Le comité délibère valablement lorsque la moitié au moins de ses membres ayant voix délibérative sont présents, y compris à distance, ou représentés (R. 5311-40).',
);

const REPONSE = texte(
  'Nous vous remercions de confirmer votre présence au secrétariat. En cas d’empêchement, il convient de prévenir votre suppléant. À défaut de suppléant disponible, vous pouvez donner pouvoir à un autre membre du même collège (R. 5311-43).',
);

const REPONSE_LIBRE = texte(
  'Nous vous remercions de confirmer votre présence au secrétariat et, en cas d’empêchement, de nous dire qui vous représentera.',
);

/** Ce qu’une convocation dit du quorum, de la réponse attendue et, la seconde fois, de l’absence de quorum exigé (R-045). */
export function phrasesDeConvocation(seance: Seance, prefixe = ''): Bloc[] {
  const { valeur, article } = profilDe(seance, seance.reunion.date).quorumBase;
  if (seance.reunion.convocation === 2)
    return [paragraphe(`${prefixe}seconde`, SECONDE), paragraphe(`${prefixe}quorum`, REPONSE)];
  const regime = profilDe(seance, seance.reunion.date).regime;
  if (regime === 'CT') return [paragraphe(`${prefixe}quorum`, [...PREMIERE, ...texte(' '), ...REPONSE])];
  const quorum =
    valeur === 'aucune'
      ? []
      : texte(
          `La réunion délibère valablement lorsque la moitié au moins de ses membres sont présents, y compris à distance, ou représentés${article === null ? '' : ` (${article})`}. `,
        );
  return [paragraphe(`${prefixe}quorum`, [...quorum, ...REPONSE_LIBRE])];
}

/** L’ordre du jour, sur sa page, à la suite d’une lettre. */
export function blocsDeLOrdreDuJour(seance: Seance, prefixe = ''): Bloc[] {
  const { reunion } = seance;
  const points = pointsAConvoquer(seance);
  const entete = titre(`${prefixe}ordre_du_jour`, 1, 'Ordre du jour', { nouvellePage: true });
  if (points.length === 0)
    return [entete, paragraphe(`${prefixe}ordre_du_jour_vide`, manque('ordre du jour à établir'))];
  const rappel = `${nomLegal(seance.instance)}, ${dateLongue(reunion.date)}, ${heureFr(reunion.heureDebut)}`;
  return [
    entete,
    paragraphe(`${prefixe}rappel`, texte(rappel), 'reference'),
    { ...tableauOrdreDuJour(points), id: `${prefixe}ordre_du_jour_points` },
  ];
}

/**
 * Convocation conjointe : une lettre « Mesdames, Messieurs » que signent tous les coprésidents
 * (R. 5311-44, R-040), l’ordre du jour et les destinataires in fine ; puis, s’il y a des invités, la lettre qui
 * les invite (R-047). La date reste en blanc.
 */
export function etablirConvocation(seance: Seance, { image, definitif }: OptionsDocument): DocumentNeutre {
  const { instance, reunion, emetteur } = seance;
  const seconde = reunion.convocation === 2;
  const rang = seconde ? 'seconde convocation' : 'convocation';
  const jour = dateSansJour(reunion.date);
  const projet = !(definitif ?? reunion.etat !== 'brouillon');
  return {
    titre: `${seconde ? 'Seconde convocation' : 'Convocation'} du ${comite(seance)}, réunion du ${jour}`,
    objet: `Convocation, ${TYPES[instance.type].libelle.toLowerCase()}`,
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(reunion.date, nomCourt(instance), rang),
    enTete: enTeteDe(seance, image, { objet: `${rang} du ${jour}`, projet, lettre: true }),
    blocs: [
      ...blocsDeLettre(seance, jour, {
        prefixe: '',
        nom: rang,
        convie: `Nous avons l’honneur de vous convoquer à la réunion du ${comite(seance)}, qui se tiendra :`,
        suite: phrasesDeConvocation(seance),
      }),
      ...blocsDeLOrdreDuJour(seance),
      ...blocsDesDestinataires(seance),
      ...blocsDInvitation(seance, jour),
    ],
  };
}
