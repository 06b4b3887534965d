import { AppError } from './app-error.ts';

const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });
const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });

/** Refus propres au contrôle d'une convention : visites, lettres, demandes, données transmises, RSFP, réglages. */
export const controleErrors = {
  organismeHorsConvention: () => champ('structureId', 'Choisissez un organisme de la convention.'),
  dejaAgent: (nom: string) => champ('personneId', `${nom} est déjà de cette visite.`),
  retenuTrop: (declare: string) => champ('retenu', `On ne retient pas plus que ce qui est déclaré : ${declare}.`),
  ligneInconnue: () => champ('ligneId', 'Choisissez une ligne des comptes de cette convention.'),
  reportSansLigne: () => regle('Choisissez d’abord la ligne du compte dont relève ce justificatif.'),
  reportSansMotif: () =>
    champ('motif', 'Dites pourquoi la dépense est écartée : le motif se reporte sur la ligne (M2).'),
  motifTropLong: (ligne: string, signes: number, max: number) =>
    champ(
      'motif',
      `Avec ce motif, celui de la ligne « ${ligne} » compterait ${signes} caractères, pour ${max} au plus. Raccourcissez l’un des deux : rien n’est reporté.`,
    ),
  reportTrop: (ligne: string, reste: string) =>
    regle(`La ligne « ${ligne} » ne retient que ${reste} : l’écart ne peut pas en être ôté.`),
  retenuRecrit: (ligne: string, reporte: string, declare: string) =>
    regle(
      `Le retenu de la ligne « ${ligne} » a été récrit depuis le report : y rendre ${reporte} dépasserait les ${declare} déclarés. Videz d’abord le retenu de cette ligne.`,
    ),
  ligneSansMontant: (ligne: string) =>
    regle(`La ligne « ${ligne} » n’a pas de montant déclaré : saisissez-le d’abord.`),
  aVenir: (nom: string) => champ(nom, 'Ce jour est à venir : notez-le quand il aura eu lieu.'),
  reponseSansEnvoi: () => champ('reponseLe', 'La lettre n’est pas partie : notez d’abord son envoi.'),
  reponseAvantEnvoi: () => champ('reponseLe', 'La réponse suit l’envoi de la lettre.'),
  closeTropTot: (dernier: string) =>
    champ('closeLe', `L’organisme peut répondre jusqu’au ${dernier} : arrêtez la position après.`),
  closeSansEnvoi: () => champ('closeLe', 'La lettre n’est pas partie : notez d’abord son envoi.'),
  closeAvantReponse: () => champ('closeLe', 'La position définitive suit la réponse de l’organisme.'),
  closeSansPosition: (nombre: string) => champ('closeLe', `${nombre} sans position : dites s’il est maintenu ou levé.`),
  partie: () =>
    regle('La lettre est partie : ses constats ne se changent plus. Pour la corriger, effacez la date d’envoi.'),
  sansConstat: () => champ('envoyeeLe', 'La lettre n’a pas de constat : ajoutez-en un avant de l’envoyer.'),
  avantLaDemande: (nom: string) => champ(nom, 'Cette date suit celle de la demande.'),
  moisHorsPeriode: (premier: string, dernier: string) => champ('mois', `Le suivi va de ${premier} à ${dernier}.`),
  valeurTropGrande: (max: string) => champ('valeur', `Au plus ${max}.`),
  pasUnJour: () => champ('valeur', 'Ce jour n’existe pas : écrivez 31/03.'),
  seuilsCroises: () => champ('valeur', 'Le seuil « en dessous » reste sous le seuil « atteint ou presque ».'),
};
