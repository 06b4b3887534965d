import { enTri } from '#shared/text/tri.ts';
import type { Instance, TypeInstance } from '../../instance/instance.schema.ts';
import { TYPES } from '../../instance/types.data.ts';
import { dateDuNom } from '../../reunion/date-du-nom.rules.ts';
import type { Devine, GenreDeDocument } from './devine.schema.ts';

/** Un ancien fichier, tel qu'il arrive. */
export interface AncienFichier {
  readonly nom: string;
  /** Les dossiers où il était rangé : « CLPE Mulhouse/2021 ». */
  readonly dossier: string;
  /** Les premiers mots de sa première page ; vide : un scan, un PDF, un tableur. */
  readonly texte: string;
}

type InstanceADeviner = Pick<Instance, 'id' | 'type' | 'complement' | 'sigle'>;

/** Des mots séparés d'une espace, sans accents ni ponctuation : « 12_PV_CLPE_def_v3 » se lit « 12 pv clpe def v3 ». */
const enMots = (texte: string): string =>
  ` ${enTri(texte)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()} `;
const dit = (texte: string, mot: string): boolean => mot.trim() !== '' && texte.includes(enMots(mot));

/** Les noms d'avant 2024, du temps du service public de l'emploi (loi n° 2023-1196 pour le plein emploi). */
const ANCIENS_SIGLES: Readonly<Partial<Record<TypeInstance, readonly string[]>>> = {
  CLPE: ['spel', 'service public de l emploi local', 'service public de l emploi de proximite', 'spep'],
  CDPE: ['sped', 'service public de l emploi departemental'],
  CRPE: ['sper', 'service public de l emploi regional'],
};
/** Mots d'un complément qui ne désignent aucun lieu. */
const MOTS_VIDES: ReadonlySet<string> = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'et', 'sur', 'en']);

const diteParSonGenre = (texte: string, { type, sigle }: InstanceADeviner): boolean =>
  [TYPES[type].sigle, TYPES[type].libelle, sigle ?? '', ...(ANCIENS_SIGLES[type] ?? [])].some((mot) => dit(texte, mot));

/** Le lieu est dit si tous ses mots pleins le sont : « de Thann – Guebwiller ». */
function diteParSonLieu(texte: string, { complement }: InstanceADeviner): boolean {
  const mots = enMots(complement)
    .trim()
    .split(' ')
    .filter((mot) => !MOTS_VIDES.has(mot));
  return mots.length > 0 && mots.every((mot) => dit(texte, mot));
}

interface Trouvee {
  readonly id: string;
  readonly sure: boolean;
}

/** L'instance que dit un texte : son genre et son lieu, ou l'un des deux s'il n'en désigne qu'une. */
function instanceDite(brut: string, instances: readonly InstanceADeviner[]): Trouvee | null {
  const texte = enMots(brut);
  const parGenre = instances.filter((une) => diteParSonGenre(texte, une));
  const parLieu = instances.filter((une) => diteParSonLieu(texte, une));
  const [lesDeux, autre] = parGenre.filter((une) => parLieu.includes(une));
  if (lesDeux !== undefined && autre === undefined) return { id: lesDeux.id, sure: true };
  const [seule, seconde] = parGenre.length > 0 ? parGenre : parLieu;
  return seule === undefined || seconde !== undefined ? null : { id: seule.id, sure: false };
}

const GENRES: readonly (readonly [GenreDeDocument, RegExp])[] = [
  ['emargement', / (?:emargement|feuille de presence|presences) /u],
  ['convocation', / (?:convocation|invitation|convoc) /u],
  ['ordre_du_jour', / (?:ordre du jour|odj) /u],
  ['releve', / (?:releve de decisions|releve des decisions|rd) /u],
  ['proces_verbal', / (?:proces verbal|pv) /u],
  ['compte_rendu', / (?:compte rendu|cr) /u],
  ['arrete', / (?:arrete|raa) /u],
  ['presentation', / (?:presentation|diaporama|support|diapo|ppt) /u],
];

/** Le genre de document que disent un nom, puis une première page. */
function genreDit(nom: string, texte: string): GenreDeDocument {
  for (const source of [enMots(nom.replace(/\.pptx?$/iu, ' ppt')), enMots(texte.slice(0, 400))])
    for (const [genre, mots] of GENRES) if (mots.test(source)) return genre;
  return 'autre';
}

const passee = (date: string | null, aujourdHui: string): string | null =>
  date !== null && date <= aujourdHui ? date : null;

/** Ce qu'une première page dit de sa date : la première qui y est écrite. */
function dateDuTexte(texte: string): string | null {
  const debut = enTri(texte.slice(0, 2000));
  const enLettres = /\d{1,2}(?:er)? +[a-z]{3,9} +(?:19|20)\d{2}/u.exec(debut)?.[0];
  const enChiffres = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?!\d)/u.exec(debut)?.[0].replaceAll('/', '-');
  for (const morceau of [enLettres, enChiffres]) {
    const date = morceau === undefined ? null : dateDuNom(`${morceau} `);
    if (date !== null) return date;
  }
  return null;
}

/**
 * Ce que l'on devine d'un ancien fichier : l'instance, la date et le genre du document, d'après son nom, puis ses dossiers,
 * puis sa première page. C'est une proposition : ce qui n'est pas deviné reste à dire, et tout se corrige.
 * @param aujourdHui AAAA-MM-JJ : une date à venir n'est pas celle d'une séance tenue
 */
export function devinerFichier(
  { nom, dossier, texte }: AncienFichier,
  instances: readonly InstanceADeviner[],
  aujourdHui: string,
): Devine {
  const tige = nom.replace(/\.[a-z0-9]{1,5}$/iu, '');
  const duNom = instanceDite(tige, instances);
  const duChemin = duNom ?? instanceDite(`${dossier} ${tige}`, instances);
  const dite = duChemin ?? instanceDite(texte.slice(0, 2000), instances);
  const dateNom = passee(dateDuNom(nom), aujourdHui);
  const date =
    dateNom ??
    passee(dateDuNom(`${dossier.split('/').at(-1) ?? ''} `), aujourdHui) ??
    passee(dateDuTexte(texte), aujourdHui);
  const sure = dite !== null && dite === duChemin && dite.sure && dateNom !== null;
  return {
    instanceId: dite?.id ?? null,
    date,
    genre: genreDit(tige, texte),
    confiance: dite === null || date === null ? 'a_dire' : sure ? 'sure' : 'a_verifier',
  };
}
