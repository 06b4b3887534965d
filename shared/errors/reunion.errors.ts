import { dateLongue } from '#shared/dates/format.ts';
import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** L'article du profil de l'instance, quand un texte fonde la règle. */
const selon = (article: string | null): string => (article === null ? '' : ` (${article})`);

/** Refus propres aux réunions, à la séance et aux documents. */
export const reunionErrors = {
  etat: (geste: string, etat: string) => regle(`${geste} n’est pas possible : cette réunion est ${etat}.`),
  sansPoint: () => regle('La convocation fixe l’ordre du jour : ajoutez au moins un point.'),
  ordreFige: (article: string | null) =>
    regle(
      `La seconde convocation porte le même ordre du jour que la première${selon(article)} : ses points ne changent pas. Pour les changer, créez une nouvelle réunion.`,
    ),
  quorumAtteint: (article: string | null) =>
    regle(`Le quorum de cette réunion est atteint : une seconde convocation n’a pas lieu d’être${selon(article)}.`),
  sansQuorumExige: () =>
    regle(
      'Aucun texte n’exige de quorum de cette instance : il n’y a pas de seconde convocation. Fixez une nouvelle réunion.',
    ),
  leveeAvantOuverture: () => champ('a', 'La séance ne peut pas être levée avant son heure d’ouverture.'),
  finAvantDebut: () => champ('patch.heureFin', 'L’heure de fin précède l’heure de début.'),
  convocationIncomplete: (manque: string, article: string | null) =>
    regle(`La convocation ne peut pas partir ainsi${article === null ? '' : ` (${article})`}. ${manque}`),
  dateAvantPremiere: (nom: string, article: string | null) =>
    champ(nom, `La seconde réunion ne peut pas précéder la première${selon(article)}.`),
  dateApresSeconde: (article: string | null) =>
    champ('patch.date', `Cette réunion sans quorum ne peut pas suivre la seconde, qui la reprend${selon(article)}.`),
  secondeLaReprend: (jour: string, article: string | null) =>
    regle(
      `La seconde réunion, le ${dateLongue(jour)}, reprend celle-ci, restée sans quorum${selon(article)} : supprimez-la d’abord.`,
    ),
  instanceSupprimee: () => regle('L’instance de cette réunion est à la corbeille : restaurez-la d’abord.'),
  pointDelibere: () =>
    champ(
      'patch.etat',
      'Ce point porte une délibération : retirez-la d’abord, ou laissez le point traité. Ce que le comité a décidé ne se retire pas de l’ordre du jour.',
    ),
  pointEcarte: (etat: string) => regle(`Ce point est ${etat} : le comité n’y délibère pas. Notez-le d’abord traité.`),
  dejaConvoqueeDeNouveau: (jour: string, article: string | null) =>
    regle(
      `La seconde réunion est déjà convoquée, le ${dateLongue(jour)} : ouvrez-la, ou supprimez-la d’abord${selon(article)}.`,
    ),
  receptionAvantEnvoi: (nom: string) => champ(nom, 'La convocation ne peut pas être reçue avant d’être envoyée.'),
  convocationApresReunion: (nom: string) =>
    champ(nom, 'La convocation ne peut pas suivre la réunion : vérifiez les deux dates.'),
  siegeVacant: () => regle('Ce siège est vacant : nommez d’abord un titulaire.'),
  pouvoirSansMandataire: () => champ('mandataireSiegeId', 'Choisissez à qui ce membre donne pouvoir.'),
  pouvoirASoiMeme: () => champ('mandataireSiegeId', 'Un membre ne se donne pas pouvoir à lui-même.'),
  autreInstance: () => regle('Ce siège n’appartient pas à l’instance de cette réunion.'),
  suppleantInconnu: () =>
    champ('personneId', 'Cette personne n’est ni titulaire ni suppléante de ce siège à la date de la réunion.'),
  voteImpossible: (nature: string) =>
    regle(`Un point « ${nature} » ne se vote pas (R-070). Changez d’abord sa nature.`),
  delibere: (nature: string) =>
    champ(
      'patch.nature',
      `Ce point porte une délibération, et un point « ${nature} » ne se vote pas (R-070). Retirez-la d’abord.`,
    ),
  voixPreponderante: (article: string | null) =>
    champ(
      'patch.sensEtat',
      `La voix prépondérante ne joue qu’en cas de partage égal des voix${article === null ? '' : ` (${article})`}.`,
    ),
  voteTropNombreux: (phrase: string) =>
    champ('patch.pour', `${phrase} Corrigez le décompte, ou constatez les présences.`),
  numerotee: () =>
    regle(
      'Cette décision a reçu son numéro à la levée de séance : elle ne se supprime plus. Vous pouvez en corriger le texte.',
    ),
  dejaInvitee: () => regle('Cette personne est déjà dans la liste des invités.'),
  membreInvite: () => regle('Cette personne siège déjà comme membre : constatez sa présence sur son siège.'),
  personneManquante: () => champ('personne.nom', 'Choisissez une personne, ou tapez son nom.'),
  image: () => regle('Le bloc-marque doit être une image PNG ou JPEG de 2 Mo au plus. Celui déposé n’en est pas une.'),
  depotPerime: () => regle('Ce dépôt a expiré. Choisissez de nouveau le fichier.'),
};
