import { heureFr } from '#shared/dates/format.ts';
import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus de ce qui se note en séance. */
export const tenueErrors = {
  autreReunion: () =>
    regle('Ce point et cette personne ne sont pas de la même réunion. Revenez à la séance et recommencez.'),
  pasLa: (nom: string) => regle(`${nom} n’est pas noté présent : constatez d’abord sa présence, ou notez son arrivée.`),
  avantOuverture: (nom: string) =>
    champ(nom, 'Cette heure précède l’ouverture de la séance. Corrigez l’une ou l’autre.'),
  apresLevee: (nom: string) => champ(nom, 'Cette heure suit la levée de la séance. Corrigez l’une ou l’autre.'),
  heureContredite: (nom: string, rang: number, heure: string) =>
    champ(
      nom,
      `Cette heure contredit l’ordre du jour : le passage noté au point ${rang} est à ${heureFr(heure)}. Corrigez l’une ou l’autre.`,
    ),
  dejaNote: () => champ('patch.pointId', 'Le même mouvement est déjà noté à ce point : retirez l’un des deux.'),
  personneADistance: () => regle('Personne n’est à distance à ce point : la visioconférence n’a rien à interrompre.'),
  visioEnPlace: () => regle('La visioconférence n’est pas interrompue à ce point : il n’y a rien à rétablir.'),
  mouvementsAuPoint: () =>
    regle('Des arrivées ou des départs sont notés à ce point : retirez-les, ou notez-les à un autre point.'),
  membrePresent: (nom: string) =>
    champ('pourSiegeId', `${nom} est noté présent : personne ne vient à sa place. Corrigez d’abord sa présence.`),
  nomSansLettre: () => champ('nom', 'Un nom porte au moins une lettre.'),
  pasNominal: () => regle('Ce vote n’est pas compté nom par nom : choisissez d’abord « Nom par nom ».'),
  neVotePas: (nom: string, pourquoi: string) => champ('siegeId', `${nom} ne vote pas à ce point : ${pourquoi}.`),
  voixInconnues: () =>
    champ(
      'patch.unite',
      'Les voix de l’arrêté ne sont pas saisies : renseignez-les dans l’instance, ou comptez par tête, à titre indicatif.',
    ),
  secretNominal: (nom: string) =>
    champ(nom, 'Un scrutin secret ne se note pas nom par nom : saisissez un décompte (« pour », « contre »).'),
  nomsAuSecret: (nom: string) =>
    champ(nom, 'Un scrutin secret ne nomme personne : effacez les noms, ou levez le secret.'),
};
