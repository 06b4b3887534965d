import type { Constat } from '../../constat.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Feu } from '../beneficiaires/objectif-a-date.rules.ts';
import type { RapportEntier } from './rapport.schema.ts';

/** Ce que le rapport lit de la convention, et qui peut manquer. */
export interface LuDeLaConvention {
  /** Le jour du comité ; `null` : ni réunion liée, ni date dite. */
  readonly comiteLe: string | null;
  /** Ce que le document laisse entre crochets. */
  readonly manques: readonly string[];
  readonly indicateurs: readonly {
    readonly libelle: string;
    readonly feu: Feu;
    readonly commente: boolean;
    /** Un effectif au moins est saisi. */
    readonly dit: boolean;
  }[];
  /** `null` : la convention ne verse rien, aucun compte n'est attendu. */
  readonly comptesRendus: boolean | null;
  /** Les postes dont l'écart passe le seuil sans explication (M4). */
  readonly ecartsDeComptes: readonly string[];
  readonly surcompensation: 'sans_comptes' | 'proposee' | 'validee';
}

/** Une synthèse tient sur sa page avec trois lignes par liste (§ 3). */
const LIGNES = 3;
const EN_RETARD: ReadonlySet<Feu> = new Set<Feu>(['orange', 'rouge']);

const lignes = (texte: string | null): number => (texte ?? '').split('\n').filter((une) => une.trim() !== '').length;

/**
 * Ce qu'un rapport a à voir avant le comité : rien n'arrête, chaque constat dit où y remédier (`ou`). Une section
 * obligatoire vide s'imprime « Néant » (D1) ; un écart s'explique (LOLF, art. 54 ; M4) ; une surcompensation non validée
 * reste une proposition (M10).
 */
export function constatsDuContenu(rapport: RapportEntier, lu: LuDeLaConvention): Constat[] {
  const constats: Constat[] = [];
  const dire = (code: string, ou: string, phrase: string, gravite: Constat['gravite'] = 'attention') =>
    constats.push({ code, gravite, phrase: typographier(phrase), article: null, ou });
  if (lu.comiteLe === null)
    dire(
      'D7',
      'presenteLe',
      'Liez la réunion du COPIL, ou dites la date du comité : le rapport et son fichier la portent.',
    );
  if (lu.manques.length > 0)
    dire('D1', 'garde', `Entre crochets dans le document, à renseigner ou à la main : ${enumerer(lu.manques)}.`);
  const longues = (['faits', 'vigilances', 'demandes'] as const).filter((champ) => lignes(rapport[champ]) > LIGNES);
  if (longues.length > 0)
    dire(
      'D1',
      'synthese',
      'Plus de trois lignes dans une liste : ce qui ne tient pas sur la page passe en annexe.',
      'information',
    );
  if (rapport.synthese === null && rapport.faits === null)
    dire('D1', 'synthese', 'La synthèse ne dit encore que des chiffres : écrivez l’essentiel et les faits marquants.');
  if (!lu.indicateurs.some(({ dit }) => dit))
    dire('D1', 'effectifs', 'Aucun effectif n’est saisi : cette section s’imprime « Néant ».');
  const muets = lu.indicateurs.filter(({ feu, commente }) => EN_RETARD.has(feu) && !commente);
  if (muets.length > 0)
    dire('I6', 'lectureEffectifs', `Écart à expliquer : ${enumerer(muets.map(({ libelle }) => libelle))}.`);
  if (lu.comptesRendus === false) dire('D1', 'argent', 'Aucun compte n’est rendu : cette section s’imprime « Néant ».');
  if (lu.ecartsDeComptes.length > 0)
    dire('M4', 'argent', `Écart de compte à expliquer : ${enumerer(lu.ecartsDeComptes)}.`);
  if (lu.surcompensation === 'proposee')
    dire(
      'M10',
      'surcompensation',
      'La surcompensation n’est pas validée par l’autorité : le rapport la dit « à valider ».',
    );
  if (rapport.genre !== 'intermediaire' && rapport.avis === null)
    dire('D1', 'avis', 'Le comité n’a pas encore rendu d’avis.', 'information');
  if (rapport.genre === 'final' && rapport.recommandation === null)
    dire('D1', 'recommandation', 'Un bilan final dit ce que l’on recommande du renouvellement.');
  return constats;
}
