import { MOIS } from '#shared/dates/format.ts';

/** Ce qui peut séparer deux groupes de chiffres : une espace de toute sorte, un point, un tiret ; jamais un retour à la ligne. */
const ENTRE = '[ .\\u00A0\\u202F-]?';
/** Ni chiffre, ni lettre, ni montant qui continue : ce qui précède et suit est autre chose. */
const SEUL_AVANT = '(?<![\\p{L}\\p{N}])(?<!\\d[.,\\u00A0\\u202F])';
const SEUL_APRES = '(?![\\p{L}\\p{N}])(?![.,\\u00A0\\u202F]\\d)';

/**
 * Numéro de sécurité sociale : treize chiffres dans leurs groupes (sexe, année, mois, département, commune, ordre), puis la
 * clé, entière ou à moitié tapée.
 */
export const NIR = new RegExp(
  `${SEUL_AVANT}[1-478]${ENTRE}\\d{2}${ENTRE}(?:0[1-9]|1[0-2]|[2-9]\\d)${ENTRE}(?:\\d{2}|2[AB])${ENTRE}\\d{3}${ENTRE}\\d{3}(?:${ENTRE}\\d{1,2})?${SEUL_APRES}`,
  'giu',
);

/** Numéro de téléphone, de France ou précédé d'un indicatif. */
export const TELEPHONE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}+])(?:\\+|00)33${ENTRE}(?:\\(0\\)${ENTRE})?|${SEUL_AVANT}0)(?<prefixe>[1-9])(?:${ENTRE}\\d{2}){4}${SEUL_APRES}`,
  'gu',
);

/** Adresse de courriel ; ancrée au début de son premier signe, pour rester linéaire sur un long texte. */
export const COURRIEL =
  /(?<![\p{L}\p{N}._%+'’-])[\p{L}\p{N}._%+'’-]{1,64}@(?<domaine>[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+)/gu;

/** Fournisseurs d'adresses que l'on ouvre à titre personnel, sans leur terminaison. */
export const DOMAINES_PERSONNELS: ReadonlySet<string> = new Set([
  'aliceadsl',
  'aol',
  'bbox',
  'club-internet',
  'estvideo',
  'evhr',
  'free',
  'gmail',
  'gmx',
  'googlemail',
  'hotmail',
  'icloud',
  'laposte',
  'live',
  'mac',
  'me',
  'msn',
  'neuf',
  'numericable',
  'orange',
  'outlook',
  'pm',
  'proton',
  'protonmail',
  'rocketmail',
  'sfr',
  'voila',
  'wanadoo',
  'yahoo',
  'ymail',
]);

const JOUR_ECRIT = `(?:\\d{1,2}|1er)\\s+(?:${MOIS.join('|')})\\s+\\d{4}`;
const JOUR_CHIFFRE = '\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})';
const DATE = `(?:${JOUR_ECRIT}|${JOUR_CHIFFRE})`;

/** Une naissance dite telle : « née le 12 mars 1990 », « date de naissance : 12/03/90 » ; « née en 1985 », sans le jour, peut l'être d'autre chose. */
export const NAISSANCE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:née?s?(?:[·.(-]e\\)?)?|naissance|DDN)\\s*(?:le|en|:)?\\s*(?:(?<jour>${DATE})|(?:(?:${MOIS.join('|')})\\s+)?(?:19|20)\\d{2}(?!\\d))`,
  'giu',
);

/** Une date entière, seule ; l'année se juge ensuite. */
export const DATE_ENTIERE = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:(?:\\d{1,2}|1er)\\s+(?:${MOIS.join('|')})\\s+|\\d{1,2}[/.-]\\d{1,2}[/.-])(?<annee>\\d{4})(?![\\d/-])`,
  'giu',
);

/** Ce dont une date ancienne est celle : un texte, ou la création de quelque chose. */
export const DATE_D_UN_TEXTE =
  /(?:loi|lois|décret|arrêté|ordonnance|décision|directive|règlement|circulaire|accord|créée?s?|fondée?s?|depuis|ouverte?)\b[^.;\n]{0,60}$/iu;

/** « M. Durand », « Mme Léa DURAND » ; « Mme X » et « M. A. » n'en sont pas. */
export const PERSONNE =
  /(?<![\p{L}\p{N}])(?:MM?\.|Mmes?|Mlles?|Mr|Messieurs|Monsieur|Mesdames|Madame|Mademoiselle|M)(?:\s+|\u00A0|\u202F)(?<nom>\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:de|du|des|d’|d'|la|le|von|van|el|ben)\s*)?\p{Lu}[\p{L}'’-]+){0,3})/gu;

/** Fonctions et mots qui suivent une civilité sans être un nom. */
export const FONCTIONS: ReadonlySet<string> = new Set([
  'conseiller',
  'conseillere',
  'directeur',
  'directrice',
  'le',
  'la',
  'les',
  'maire',
  'ministre',
  'prefet',
  'prefete',
  'president',
  'presidente',
  'sous-prefet',
  'sous-prefete',
]);
