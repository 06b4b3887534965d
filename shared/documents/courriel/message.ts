import { estEcrite } from '#shared/domain/ecrite/ecrite.rules.ts';
import { dateLongue, heureFr } from '#shared/dates/format.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { articleDeLaSeconde } from '#shared/domain/seance/seconde-convocation.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Emetteur } from '#shared/domain/service/emetteur.schema.ts';
import { seanceDuDocument } from '#shared/domain/service/choix-emetteur.rules.ts';
import { typographier } from '#shared/text/typographie.ts';
import { reponseAvant } from '../convocation/date-de-reponse.ts';
import { destinatairesDe, type GenreDeMessage } from './destinataires.ts';
import { phraseDuVoteEcrit } from '../ecrite/ecrite.blocs.ts';

/** Un courriel préparé : à relire et à envoyer soi-même, tous les destinataires en copie cachée. */
export interface Message {
  readonly objet: string;
  readonly texte: string;
  readonly cci: readonly string[];
  /** Ceux que ce courriel n'atteint pas : leur adresse n'est pas connue. */
  readonly sansCourriel: readonly Personne[];
}

function ouEtQuand({ instance, reunion }: Seance): string[] {
  if (estEcrite(reunion)) return [phraseDuVoteEcrit({ instance, reunion })];
  const { date, heureDebut, heureFin, modalite, lieu, lienVisio } = reunion;
  const heures = heureFin === null ? `à ${heureFr(heureDebut)}` : `de ${heureFr(heureDebut)} à ${heureFr(heureFin)}`;
  return [
    `${dateLongue(date)}, ${heures}`,
    ...(modalite === 'distance' ? ['par visioconférence'] : [lieu ?? 'lieu à préciser']),
    ...(modalite !== 'salle' && lienVisio !== null ? [`Lien de connexion : ${lienVisio}`] : []),
  ];
}

const ordreDuJour = ({ points }: Seance): string[] =>
  points
    .filter(({ etat }) => etat !== 'retire')
    .toSorted((a, b) => a.rang - b.rang)
    .map(({ titre }, rang) => `${rang + 1}. ${titre}`);

const REPONSE =
  'Merci d’indiquer si vous serez présent, à distance, suppléé (par qui), représenté par un pouvoir (donné à qui) ou excusé';

const REPONSE_LIBRE = 'Merci d’indiquer si vous serez présent, à distance, représenté (par qui) ou excusé';

function corps(seance: Seance, genre: GenreDeMessage, aujourdHui: string): string[] {
  const { reunion, instance } = seance;
  const nom = nomLegal(instance);
  const presidents = ['CT', 'CREFOP'].includes(regimeDe(instance)) ? 'Les présidents du comité vous' : 'Nous vous';
  const verbe = presidents.startsWith('Nous') ? ['convions', 'invitons'] : ['convoquent', 'invitent'];
  // Une instance libre n’a ni voix, ni suppléance, ni pouvoir.
  const libre = regimeDe(instance) === 'libre';
  const limite = `${libre ? REPONSE_LIBRE : REPONSE}, avant le ${dateLongue(reponseAvant(seance, aujourdHui))}.`;
  const ancienne = reunion.reporteeDu === null ? '' : ` du ${dateLongue(reunion.reporteeDu)}`;
  const motif = reunion.motifReport === null ? [] : [`Motif : ${reunion.motifReport}.`];
  const ordre = ordreDuJour(seance);
  const suite = ordre.length === 0 ? [] : ['', 'Ordre du jour :', ...ordre];
  switch (genre) {
    case 'bloquer':
      return [
        `Merci de réserver la date de la prochaine réunion (${nom}) :`,
        '',
        ...ouEtQuand(seance),
        '',
        'La convocation et l’ordre du jour vous parviendront ensuite.',
      ];
    case 'convoquer':
      return [
        `${presidents} ${verbe[0]} à la réunion (${nom}) qui se tiendra :`,
        '',
        ...ouEtQuand(seance),
        ...suite,
        '',
        'La convocation et les documents sont joints.',
        limite,
      ];
    case 'inviter':
      return [
        `${presidents} ${verbe[1]} à participer${libre ? '' : ', sans voix délibérative,'} à la réunion (${nom}) qui se tiendra :`,
        '',
        ...ouEtQuand(seance),
        ...suite,
        '',
        'Merci de confirmer votre présence.',
      ];
    case 'relancer':
      return [
        `Sauf erreur, nous n’avons pas encore votre réponse pour la réunion (${nom}) qui se tiendra :`,
        '',
        ...ouEtQuand(seance),
        '',
        limite,
      ];
    case 'reporter':
      return [
        `La réunion${ancienne} (${nom}) est reportée. Ce message annule et remplace le précédent. Elle se tiendra :`,
        '',
        ...ouEtQuand(seance),
        '',
        ...motif,
        'L’ordre du jour et les documents restent les mêmes. Vos réponses sont à redonner.',
        limite,
      ];
    case 'annuler':
      return [
        `La réunion du ${dateLongue(reunion.date)} (${nom}) est annulée.`,
        ...motif,
        'Nous vous prions de nous en excuser.',
      ];
  }
}

const OBJETS: Readonly<Record<GenreDeMessage, string>> = {
  bloquer: 'Date à réserver',
  convoquer: 'Convocation',
  inviter: 'Invitation',
  relancer: 'Votre réponse',
  reporter: 'Réunion reportée (annule et remplace)',
  annuler: 'Réunion annulée',
};

/** Qui écrit : la personne qui suit le dossier, le service, et comment le joindre. */
export const signature = ({
  emetteur,
}: {
  readonly emetteur: Pick<Emetteur, 'suiviPar' | 'intitule' | 'telephone' | 'courriel'>;
}): string[] =>
  [emetteur.suiviPar, emetteur.intitule, emetteur.telephone, emetteur.courriel].filter((ligne) => ligne !== null);

/** Les adresses de ces personnes, chacune une fois, et celles dont on n'a pas l'adresse. */
export const adresserA = (personnes: readonly Personne[]): Pick<Message, 'cci' | 'sansCourriel'> => ({
  cci: [...new Set(personnes.flatMap(({ courriel }) => courriel ?? []))],
  sansCourriel: personnes.filter(({ courriel }) => courriel === null),
});

/** Le courriel d'un geste, prêt à relire : objet, texte, adresses en copie cachée, et qui n'en a pas. */
export function etablirMessage(lue: Seance, genre: GenreDeMessage, aujourdHui: string): Message {
  // Le courriel porte la convocation : il part au même nom qu'elle.
  const seance = seanceDuDocument(lue, 'convocation');
  const { reunion, instance } = seance;
  const seconde = genre === 'convoquer' && reunion.convocation === 2;
  const cite = articleDeLaSeconde(seance);
  const article = cite === null ? '' : ` (${cite})`;
  const quorum = seconde
    ? ['', `Le quorum n’ayant pas été atteint à la réunion précédente, aucun quorum ne sera exigé${article}.`]
    : [];
  const lignes = [
    'Mesdames, Messieurs,',
    '',
    ...corps(seance, genre, aujourdHui),
    ...quorum,
    '',
    'Cordialement,',
    '',
    ...signature(seance),
  ];
  return {
    objet: typographier(
      `${seconde ? 'Seconde convocation' : OBJETS[genre]} – ${nomCourt(instance)}, ${dateLongue(reunion.date)}`,
    ),
    texte: lignes.map((ligne) => (ligne.startsWith('Lien de connexion') ? ligne : typographier(ligne))).join('\n'),
    ...adresserA(destinatairesDe(seance, genre)),
  };
}
