import { dateLongue, dateSansJour, heureFr } from '#shared/dates/format.ts';
import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc, DocumentNeutre, Tableau } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { blocsDesDestinataires } from '../seance/destinataires.ts';
import { enTeteDe, type OptionsDocument } from '../seance/contexte.ts';
import { pointsAConvoquer, tableauOrdreDuJour } from '../seance/ordre-du-jour.ts';
import { duNomLegal } from '../seance/mots.ts';
import { manque, texte } from '../segments.ts';
import { blocsDInvitation } from './invitation.ts';
import { blocsDeLettre } from './lettre.ts';
import { phrasesDeConvocation } from './phrases.ts';
import { estUnProjet } from './pret-a-signer.ts';

const TABLEAUX = new WeakMap<Seance, Tableau>();

/** Le tableau de l’ordre du jour, établi une fois : toutes les lettres d’un envoi en partagent les lignes. */
function tableauDe(seance: Seance): Tableau {
  const connu = TABLEAUX.get(seance) ?? tableauOrdreDuJour(pointsAConvoquer(seance));
  TABLEAUX.set(seance, connu);
  return connu;
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
    { ...tableauDe(seance), id: `${prefixe}ordre_du_jour_points` },
  ];
}

/**
 * Convocation conjointe : une lettre « Mesdames, Messieurs » que signent tous les coprésidents
 * (R. 5311-44, R-040), l’ordre du jour et les destinataires in fine ; puis, s’il y a des invités, la lettre qui
 * les invite. La date reste en blanc.
 */
export function etablirConvocation(seance: Seance, { image, definitif }: OptionsDocument): DocumentNeutre {
  const { instance, reunion, emetteur } = seance;
  const seconde = reunion.convocation === 2;
  const rang = seconde ? 'seconde convocation' : 'convocation';
  const jour = dateSansJour(reunion.date);
  const blocs = [
    ...blocsDeLettre(seance, jour, {
      prefixe: '',
      nom: rang,
      convie: `Nous avons l’honneur de vous convoquer à la réunion ${duNomLegal(instance)}, qui se tiendra :`,
      suite: phrasesDeConvocation(seance),
    }),
    ...blocsDeLOrdreDuJour(seance),
    ...blocsDesDestinataires(seance),
    ...blocsDInvitation(seance, jour),
  ];
  return {
    titre: `${seconde ? 'Seconde convocation' : 'Convocation'} ${duNomLegal(instance)}, réunion du ${jour}`,
    objet: `Convocation, ${TYPES[instance.type].libelle.toLowerCase()}`,
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(reunion.date, nomCourt(instance), rang),
    enTete: enTeteDe(seance, image, {
      objet: `${rang} du ${jour}`,
      projet: estUnProjet(seance, blocs, definitif),
      lettre: true,
    }),
    blocs,
  };
}
