import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

const CONTRAT_INCONNU = 'Ce contrat de ville n’est pas dans le référentiel. Choisissez-le dans la liste.';

/** Refus propres aux instances, à leur périmètre, à leurs sièges et aux contrats de ville. */
export const instanceErrors = {
  departementInconnu: () => champ('departementCode', 'Choisissez un département dans la liste.'),
  existe: (nom: string) => regle(`Le ${nom} existe déjà dans ce fichier.`),
  sansRattachement: (article: string | null) =>
    champ(
      'parentId',
      `Choisissez le comité dont elle dépend${article === null ? '' : ` (${article})`}. S’il n’est pas dans ce fichier, créez-le d’abord.`,
    ),
  rattachement: (parent: string, genre: string) =>
    champ('parentId', `« ${genre} » ne dépend pas de : ${parent}. Choisissez une autre instance de rattachement.`),
  quelCle: () =>
    champ(
      'cle',
      'Dites ce que désigne « CLE » : le comité local pour l’emploi de L. 5311-10, ou celui d’un territoire zéro chômeur de longue durée.',
    ),
  clpeInconnu: () =>
    champ(
      'clpeCode',
      'Ce comité local n’est pas dans le référentiel du département. Choisissez-le dans la liste, ou dessinez son périmètre par communes.',
    ),
  sansTerritoire: () => champ('complement', 'Indiquez le territoire, par exemple « de Mulhouse ».'),
  sansCommune: () =>
    champ('communes', 'Choisissez au moins une commune : elles forment le périmètre du comité local (R. 5311-30).'),
  communesInconnues: (codes: readonly string[]) =>
    champ(
      'communes',
      `Ces codes de commune ne sont pas dans le référentiel : ${codes.slice(0, 5).join(', ')}${codes.length > 5 ? '…' : ''}. Choisissez les communes dans la liste.`,
    ),
  perimetreDeDroit: () =>
    regle(
      'Le périmètre de ce comité est celui de son département ou de sa région : seul celui d’un comité local se modifie (R. 5311-30).',
    ),
  sansComiteLocal: () =>
    regle(
      'Aucun comité local de ce ressort n’est dans le fichier : ajoutez-les à « Instances », puis invitez leurs présidents (R. 5311-27).',
    ),
  perimetreVide: () => regle('Un comité local garde au moins une commune. Ajoutez-en une avant de retirer celles-ci.'),
  categorieInconnue: () =>
    champ('categorie', 'Le décret ne prévoit pas cette catégorie pour ce comité. Choisissez-en une autre.'),
  regleFixe: (libelle: string) => regle(`« ${libelle} » : le texte ne laisse pas l’instance en décider autrement.`),
  regleDuReglement: (libelle: string) =>
    champ('source', `« ${libelle} » se fixe par le règlement intérieur : donnez son article.`),
  delaiTropCourt: (jours: number) =>
    champ('valeur', `Un règlement intérieur ne déroge pas à un décret : pas moins de ${jours} jours ici (R. 133-8).`),
  valeurDeRegle: (libelle: string) => champ('valeur', `« ${libelle} » : cette valeur ne convient pas. Reprenez-la.`),
  contratInconnu: () =>
    new AppError({
      code: 'SAISIE_INVALIDE',
      message: CONTRAT_INCONNU,
      champs: { code: CONTRAT_INCONNU, contratCode: CONTRAT_INCONNU },
    }),
  contratSuivi: (libelle: string) => regle(`Le contrat de ville « ${libelle} » est déjà suivi dans ce fichier.`),
};
