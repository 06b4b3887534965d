import { motsDe } from '#shared/domain/recherche/mots.rules.ts';
import type { GenreTrouve } from '#shared/domain/recherche/recherche.schema.ts';
import { GENRE_DE_LA_TABLE } from './genres-des-tables.ts';
import { AVANT_LES_REPERES, jeton, jetonDeTitre, TOUT_PASSAGE } from './jetons.ts';

/** Ce que lit l'expression SQL d'une table (`cherchables.ts`) ; une colonne absente vaut `null`. */
export interface PassageLu {
  readonly titre: string;
  readonly texte?: string | null;
  readonly instance?: string | null;
  readonly jour?: string | null;
  readonly etat?: string | null;
  readonly echeance?: string | null;
  readonly pilote?: string | null;
  readonly themes?: string | null;
}

/** Ce qui se compte et se filtre d'un passage, tel que sa table le garde. */
export interface RepereDuPassage {
  readonly genre: GenreTrouve;
  readonly instance: string | null;
  readonly jour: string | null;
  readonly etat: string | null;
  readonly echeance: string | null;
}

export interface PassageCompose {
  readonly texte: string;
  readonly repere: RepereDuPassage;
}

/** Une décision n'a de titre que son texte : son début en tient lieu. */
const MOTS_DU_TITRE = 30;

/** L'index ne sait pas que « œ » se tape « oe » : ces mots-là y sont deux fois. */
const LIES = /[\p{L}\p{N}]*[œæ][\p{L}\p{N}]*/giu;

const plat = (texte: string): string => texte.replace(/\s+/gu, ' ').trim();

/** Ce que l'index reçoit d'une ligne : son titre, son texte, puis ses repères. */
export function composerPassage(tbl: string, lu: PassageLu): PassageCompose {
  const { instance = null, jour = null, etat = null, echeance = null } = lu;
  const genre = GENRE_DE_LA_TABLE[tbl] ?? 'point';
  const titre = plat(lu.titre);
  const corps = (lu.texte ?? '').trim();
  const reperes = [
    jeton('genre', genre),
    instance === null ? null : jeton('instance', instance),
    jour === null ? null : jeton('annee', jour.slice(0, 4)),
    etat === null ? null : jeton('etat', etat),
    ...motsDe(lu.pilote ?? '').map((mot) => jeton('pilote', mot)),
    ...motsDe(lu.themes ?? '').map((mot) => jeton('theme', mot)),
    ...motsDe(titre).slice(0, MOTS_DU_TITRE).map(jetonDeTitre),
    ...(`${titre} ${corps}`.match(LIES) ?? []).flatMap(motsDe),
  ];
  const marques = [...new Set(reperes.filter((repere) => repere !== null))].join(' ').slice(TOUT_PASSAGE.length);
  return {
    texte: `${titre}${corps === '' ? '' : `\n${corps}`}${AVANT_LES_REPERES}${marques}`,
    repere: { genre, instance, jour, etat, echeance },
  };
}

/** Le même texte : seuls ses repères diffèrent. */
export const seulsLesReperes = (un: string, autre: string): boolean =>
  un.split(AVANT_LES_REPERES)[0] === autre.split(AVANT_LES_REPERES)[0];
