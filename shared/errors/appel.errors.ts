import { AppError } from './app-error.ts';

const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });
const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });

/** Refus propres aux appels à manifestation d'intérêt et à leurs candidatures. */
export const appelErrors = {
  regionInconnue: () => champ('region', 'Cette région n’est pas au référentiel. Choisissez-la dans la liste.'),
  depotAvantLancement: () => champ('depotAu', 'Le dépôt se ferme après le lancement de l’appel.'),
  closAvantDepot: () => champ('closLe', 'Un appel se clôt après la fin du dépôt.'),
  etapeALEnvers: () => champ('au', 'Une étape finit après son premier jour.'),
  dejaVisee: (libelle: string) => champ('code', `« ${libelle} » est déjà dans cet appel.`),
  zoneDejaVisee: (libelle: string) => champ('code', `« ${libelle} » est déjà dans cette candidature.`),
  zoneInconnue: () => champ('code', 'Ce territoire n’est pas au référentiel. Choisissez-le dans la liste.'),
  avecConventions: (intitule: string) =>
    regle(`« ${intitule} » a donné une convention : il en dit l’origine (O-12), et ne se supprime pas.`),
  candidatureAvecConvention: (projet: string) =>
    regle(`« ${projet} » a donné une convention : la candidature en dit l’origine (O-12), et ne se supprime pas.`),
  numeroPris: (numero: string, projet: string) =>
    champ('numero', `Le dossier ${numero} est déjà celui de « ${projet} ».`),
  dejaMembre: (nom: string) => champ('structure', `« ${nom} » est déjà dans cette candidature.`),
  refusSansMotif: () => champ('motif', 'Dites en quoi ce critère n’est pas rempli.'),
  autrementSansMotif: () =>
    champ('motif', 'Ce critère se lit de la candidature : dites pourquoi y répondre à la main.'),
  critereDAilleurs: () => regle('Ce critère n’est pas de l’appel de cette candidature.'),
  decisionAVenir: () => champ('le', 'Ce jour est à venir : notez la décision quand elle est prise.'),
  decision: (ou: string, phrase: string) => (ou === 'motif' ? champ('motif', phrase) : regle(phrase)),
  conventionDeja: (numero: string) =>
    regle(`La convention ${numero} est déjà ouverte d’après cette candidature : complétez-la.`),
  conventionDAilleurs: (projet: string) => champ('conventionId', `Cette convention vient déjà de « ${projet} ».`),
  pasRetenue: (projet: string) =>
    regle(`« ${projet} » n’est pas retenue : seule une candidature retenue donne une convention.`),
  organismeSupprime: (nom: string) =>
    regle(
      `« ${nom} » est à la corbeille : aucune convention ne s’ouvre à son nom. Restaurez l’organisme, ou changez-le dans la candidature.`,
    ),
  appelSupprime: (intitule: string) =>
    regle(`L’appel « ${intitule} », dont vient cette convention, est à la corbeille : restaurez-le d’abord.`),
  candidatureSupprimee: (projet: string) =>
    regle(`La candidature « ${projet} », dont vient cette convention, est à la corbeille : restaurez-la d’abord.`),
  plusRetenue: (projet: string) =>
    regle(
      `« ${projet} » n’est plus retenue, et cette convention en vient : dites de nouveau la candidature retenue avant de restaurer la convention.`,
    ),
  anneeHors: (annee: number) =>
    champ('debut', `La candidature chiffre ${annee}, que ces dates ne touchent pas. Changez les dates, ou l’année.`),
  horsBorne: (phrase: string) => regle(`La convention ne peut pas reprendre cette candidature telle quelle. ${phrase}`),
  avisAVenir: () => champ('le', 'Ce jour est à venir : notez l’avis quand il est rendu.'),
} as const;
