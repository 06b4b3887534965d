import { AppError } from './app-error.ts';

const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });
const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });

/** Refus propres aux conventions. */
export const conventionErrors = {
  debutTropAncien: () => champ('debut', 'Une convention commence en 2000 au plus tôt.'),
  finAvantDebut: () => champ('fin', 'La convention finit après son premier jour.'),
  numeroPris: (numero: string, intitule: string) =>
    champ('numero', `Le numéro « ${numero} » est déjà celui de « ${intitule} ».`),
  dureeO2R: (attendue: string) =>
    champ(
      'fin',
      `Une convention O2R dure trois ans (D. 5316-4) : elle finit le ${attendue}. Pour une autre date, dites pourquoi.`,
    ),
  dejaMembre: (nom: string) => champ('structure', `« ${nom} » est déjà dans cette convention.`),
  dejaVisee: (libelle: string) => champ('code', `« ${libelle} » est déjà dans cette convention.`),
  zoneInconnue: () => champ('code', 'Ce territoire n’est pas au référentiel. Choisissez-le dans la liste.'),
  familleVide: (famille: 'tous_qpv' | 'frr') =>
    champ(
      'departement',
      famille === 'frr'
        ? 'Le référentiel ne connaît pas de commune FRR dans ce département.'
        : 'Le référentiel ne connaît pas de QPV dans ce département.',
    ),
  horsPeriode: (debut: number, fin: number) => champ('annee', `L’exercice va de ${debut} à ${fin}.`),
  statut: (phrase: string) => champ('motif', phrase),
  statutAVenir: () => champ('le', 'Ce jour est à venir : notez le changement quand il a eu lieu.'),
  resilieeSansMotif: () => champ('motif', 'Dites pourquoi la convention est résiliée (D. 5316-11, D. 5316-12).'),
  verseAVenir: () => champ('verseLe', 'Un versement se note une fois fait. À venir, écrivez-le à « prévu le ».'),
  soldeNonPayable: (phrase: string) => champ('verseLe', phrase),
  valideAVenir: (nom: string) => champ(nom, 'Ce jour est à venir : notez la validation quand elle aura eu lieu.'),
  comptesNonValidables: (nom: string, phrase: string) => champ(nom, phrase),
  tropVerse: (phrase: string) => champ('verse', phrase),
  verseSansMontant: () => champ('verse', 'Écrivez le montant versé ce jour-là.'),
  verseSansDate: () => champ('verseLe', 'Écrivez le jour du versement.'),
  faitAVenir: () => champ('le', 'Ce jour est à venir : notez-le quand il aura eu lieu.'),
  pasO2r: (intitule: string) =>
    regle(`« ${intitule} » n’est pas une convention O2R : ce document n’en sort pas (D. 5316-5 à D. 5316-12).`),
  sansClause: (intitule: string) =>
    regle(
      `« ${intitule} » ne prévoit pas ce document. Si elle le demande, cochez-le dans « Ce que dit la convention ».`,
    ),
  dejaNote: () => champ('le', 'C’est déjà noté pour cet exercice : corrigez la date qui y est.'),
  pasEnCours: (intitule: string) => regle(`« ${intitule} » n’est pas en cours : rien n’est à résilier.`),
  dejaNotifiee: () => regle('Une intention de résilier est déjà notifiée, et sans issue : complétez-la.'),
  procedure: (nom: string, phrase: string) => champ(nom, phrase),
  procedureAVenir: (nom: string) => champ(nom, 'Ce jour est à venir : notez-le quand il aura eu lieu.'),
  anneeEcrite: (annee: number) =>
    champ(
      'fin',
      `L’année ${annee} porte déjà des dates, des montants, des comptes, un objectif ou un versement. Effacez-les d’abord, ou gardez l’année.`,
    ),
  enCours: (intitule: string) =>
    regle(`« ${intitule} » est signée. Une convention signée se clôture ou se résilie ; elle ne se supprime pas.`),
};
